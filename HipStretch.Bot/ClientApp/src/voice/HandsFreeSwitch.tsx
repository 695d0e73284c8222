import { keptSettings } from '../settings/keptSettings';
import { useSettings } from '../settings/useSettings';
import { tellNews } from '../status';
import { words } from '../words';
import { canSpeak } from './speechOut';

/** Turns hands-free on and off. */
export function HandsFreeSwitch() {
  const { handsFree } = useSettings();
  const change = (): void => {
    if (canSpeak) {
      keptSettings.change({ handsFree: !handsFree });
    } else {
      tellNews(words.cannotSpeak);
    }
  };
  return (
    <button className="switch" type="button" role="switch" aria-checked={handsFree && canSpeak} onClick={change}>
      {words.handsFree}
    </button>
  );
}
