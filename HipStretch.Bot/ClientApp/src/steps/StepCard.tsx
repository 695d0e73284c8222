import { useLiveSteps } from './LiveSteps';
import { factsOf } from './scene';
import type { Message, Step } from './step';
import { stepWords } from './stepWords';
import { Words } from './Words';

/** One step of a pose in the transcript. */
export function StepCard({ message, step }: { readonly message: Message; readonly step: Step }) {
  const { titles } = useLiveSteps();
  const { lead, title, action, note } = stepWords(message.text ?? '');
  const pose = title ?? titles.get(step.pose ?? '');
  return (
    <div className="step" data-state={step.state}>
      <p className="step-heading">
        {pose && <strong>{pose}</strong>} <span>{factsOf(step).join(' · ')}</span>
      </p>
      {lead && <Words className="step-lead" markdown={lead} />}
      <Words className="step-action" markdown={action} />
      {note && <Words className="step-note" markdown={note} />}
    </div>
  );
}
