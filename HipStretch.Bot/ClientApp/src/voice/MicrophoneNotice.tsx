import { keptSettings } from '../settings/keptSettings';
import { useSettings } from '../settings/useSettings';
import { Dialog } from '../tools/Dialog';
import { words } from '../words';
import { canListen } from './speechIn';
import { canSpeak } from './speechOut';

const answer = (microphone: boolean) => (): void => keptSettings.change({ microphone });
const titleId = 'microphone-title';

/** Asked once, before the microphone is opened for the first time: what is said to it may leave this device. */
export function MicrophoneNotice() {
  const { handsFree, microphone } = useSettings();
  return handsFree && microphone === null && canListen && canSpeak ? (
    <Dialog titleId={titleId} close={() => keptSettings.change({ handsFree: false })}>
      <h2 id={titleId}>{words.microphoneAsked}</h2>
      <p>{words.microphoneExplained}</p>
      <p>{words.microphoneRefusable}</p>
      <div className="dialog-end">
        <button className="main-button" type="button" onClick={answer(true)}>
          {words.yes}
        </button>
        <button type="button" onClick={answer(false)}>
          {words.no}
        </button>
      </div>
    </Dialog>
  ) : null;
}
