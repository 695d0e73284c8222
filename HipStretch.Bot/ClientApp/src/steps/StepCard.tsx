import { useMemo } from 'react';
import { renderMarkdown } from '../chat/markdown';
import { words } from '../words';
import { HoldTime } from './HoldTime';
import { useLiveSteps } from './LiveSteps';
import type { Message, Step } from './step';
import { stepWords } from './stepWords';

/** One step of a pose, large enough to be read from the floor. */
export function StepCard({ message, step }: { readonly message: Message; readonly step: Step }) {
  const live = useLiveSteps();
  const { lead, title, action } = stepWords(message.text ?? '');
  const pose = title ?? live.titles.get(step.pose ?? '');
  const facts = [
    step.step !== null && step.of !== null ? words.stepOf(step.step, step.of) : undefined,
    step.side === null ? undefined : words.sides[step.side],
    step.state === 'holding' && step.holdSeconds === null ? undefined : words.states[step.state],
  ].filter((fact) => fact !== undefined);
  return (
    <div className="step" data-state={step.state}>
      <p className="step-heading">
        {pose && <strong>{pose}</strong>} <span>{facts.join(' · ')}</span>
      </p>
      {lead && <Words className="step-lead" markdown={lead} />}
      <Words className="step-action" markdown={action} />
      {step.holdSeconds !== null && <HoldTime isLive={message.id === live.id} message={message} step={step} />}
    </div>
  );
}

function Words({ className, markdown }: { readonly className: string; readonly markdown: string }) {
  const html = useMemo(() => ({ __html: renderMarkdown(markdown) }), [markdown]);
  return <div className={className} dangerouslySetInnerHTML={html} />;
}
