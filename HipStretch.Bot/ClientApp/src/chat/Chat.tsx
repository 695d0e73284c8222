import { Components } from 'botframework-webchat-component';
import type { LastingLine } from '../line/lastingLine';
import { LiveSteps } from '../steps/LiveSteps';
import { activityStatus } from './activityStatus';
import { attachments } from './attachments';
import { chatStyle } from './chatStyle';
import { chatWords } from './chatWords';
import { Following } from './Following';
import { renderMarkdown } from './markdown';

const { AccessKeySinkSurface, BasicSendBox, BasicTranscript, Composer } = Components;

/** The conversation and the box to type in. Web Chat's own notices about the connection are left out; the page has one. */
export function Chat({ line, userId }: { readonly line: LastingLine; readonly userId: string }) {
  return (
    <Composer
      activityStatusMiddleware={activityStatus}
      attachmentMiddleware={attachments}
      directLine={line as never}
      locale="en-US"
      overrideLocalizedStrings={chatWords}
      renderMarkdown={renderMarkdown}
      styleOptions={chatStyle}
      suggestedActionsAccessKey={false}
      userID={userId}
    >
      <LiveSteps>
        <Following>
          <AccessKeySinkSurface className="chat">
            <BasicTranscript className="chat-transcript" />
            <BasicSendBox className="chat-send-box" />
          </AccessKeySinkSurface>
        </Following>
      </LiveSteps>
    </Composer>
  );
}
