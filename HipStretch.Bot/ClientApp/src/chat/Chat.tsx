import { Components } from 'botframework-webchat-component';
import { StayAwake } from '../awake/StayAwake';
import type { LastingLine } from '../line/lastingLine';
import type { Session } from '../session/session';
import { LiveSteps } from '../steps/LiveSteps';
import { StepControls } from '../steps/StepControls';
import { StepView } from '../steps/StepView';
import { ArrivalToBot } from '../tools/ArrivalToBot';
import { SettingsToBot } from '../tools/SettingsToBot';
import { Tools } from '../tools/Tools';
import { Sound } from '../voice/Sound';
import { activityStatus } from './activityStatus';
import { attachments } from './attachments';
import { chatStyle } from './chatStyle';
import { chatWords } from './chatWords';
import { Following } from './Following';
import { renderMarkdown } from './markdown';

const { AccessKeySinkSurface, BasicSendBox, BasicTranscript, Composer } = Components;

/**
 * The conversation, the step that is going on, and the box to type in. Web Chat's own notices about the connection are left out; the page
 * has one. So is its speech, which only answers those who spoke.
 */
export function Chat({ line, session }: { readonly line: LastingLine; readonly session: Session }) {
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
      userID={session.userId}
    >
      <Tools />
      <SettingsToBot conversationId={session.conversationId} />
      <ArrivalToBot />
      <Sound />
      <LiveSteps>
        <Following>
          <AccessKeySinkSurface className="chat">
            <StepView />
            <BasicTranscript className="chat-transcript" />
            <StepControls />
            <StayAwake />
            <BasicSendBox className="chat-send-box" />
          </AccessKeySinkSurface>
        </Following>
      </LiveSteps>
    </Composer>
  );
}
