import { useMemo } from 'react';
import { words } from '../words';
import { Countdown } from './Countdown';
import { useLiveSteps } from './LiveSteps';
import { sceneOf } from './scene';
import { stepClockOf } from './stepClock';
import { StepPicture } from './StepPicture';
import { Words } from './Words';

/** The step that is going on, large enough to be seen from the mat. It is read out where it is said, in the transcript. */
export function StepView() {
  const { current, transcript } = useLiveSteps();
  const scene = useMemo(() => current && sceneOf(current.message, transcript), [current, transcript]);
  if (!current || !scene) {
    return null;
  }

  const { message, step } = current;
  const clock = stepClockOf(message, step);
  return (
    // What is taller than its place is scrolled to with the arrow keys.
    <section className="step-view" aria-label={words.stepView} data-state={scene.state} tabIndex={0}>
      <p className="step-heading">
        {scene.pose && <strong>{scene.pose}</strong>} <span>{scene.facts.join(' · ')}</span>
      </p>
      {scene.figure && <StepPicture figure={scene.figure} />}
      <div className="step-now">
        {clock && <Countdown key={message.id} {...clock} />}
        <div className="step-words">
          {scene.lead && <Words className="step-lead" markdown={scene.lead} />}
          <Words className="step-action" markdown={scene.action} />
          {scene.note && <Words className="step-note" markdown={scene.note} />}
        </div>
      </div>
    </section>
  );
}
