import { words } from '../words';
import { Choices } from './Choices';
import { keptSettings } from './keptSettings';
import { useSettings } from './useSettings';
import { holdScales, looks, rates } from './settings';
import { Tick } from './Tick';

const change = keptSettings.change;

/** What can be set; every change counts at once. */
export function SettingsDialog({ close, hasMicrophone }: { readonly close: () => void; readonly hasMicrophone: boolean }) {
  const settings = useSettings();
  return (
    <>
      <h2 id="settings-title">{words.settings}</h2>
      <Choices name="rate" legend={words.rate} values={rates} chosen={settings.rate} words={words.rates} choose={(rate) => change({ rate })} />
      <Tick label={words.beeps} explained={words.beepsExplained} isOn={settings.beeps} change={(beeps) => change({ beeps })} />
      {hasMicrophone && (
        <Tick
          label={words.microphone}
          explained={words.microphoneExplained}
          isOn={settings.microphone === true}
          change={(microphone) => change({ microphone })}
        />
      )}
      <Choices
        name="hold"
        legend={words.holdTimes}
        values={holdScales}
        chosen={settings.holdScale}
        words={words.holdScales}
        choose={(holdScale) => change({ holdScale })}
      />
      <Choices name="look" legend={words.look} values={looks} chosen={settings.look} words={words.looks} choose={(look) => change({ look })} />
      <Tick label={words.highContrast} isOn={settings.highContrast} change={(highContrast) => change({ highContrast })} />
      <div className="dialog-end">
        <button className="main-button" type="button" onClick={close}>
          {words.done}
        </button>
      </div>
    </>
  );
}
