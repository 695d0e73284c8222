import type { AttachmentMiddleware } from 'botframework-webchat-api';
import { StepCard } from '../steps/StepCard';
import { type Message, stepOf } from '../steps/step';

/** The text of a step that is going on in a session is shown as a card; all else as Web Chat shows it. */
export const attachments: AttachmentMiddleware =
  () =>
  (next) =>
  (...request) => {
    const { activity, attachment } = request[0] ?? {};
    const step = activity && attachment?.contentType.startsWith('text/') ? stepOf(activity as Message) : undefined;
    return step?.pose ? <StepCard message={activity as Message} step={step} /> : next(...request);
  };
