import { hooks } from 'botframework-webchat-component';
import { useEffect, useRef } from 'react';
import { words } from '../words';
import { buttonsOf } from './commands';
import { useLiveSteps } from './LiveSteps';
import { isUnderWay } from './underWay';

/** A second press within this time, before the bot said anything, is a hand that trembles; milliseconds. */
const trembling = 600;

/** The big buttons of the step that is going on. What they say is what a person could say too. */
export function StepControls() {
  const { current, transcript } = useLiveSteps();
  const sendMessage = hooks.useSendMessage();
  const pressed = useRef({ what: '', of: '', at: -Infinity });
  const group = useFocusKept();
  const buttons = current && buttonsOf(current.message, current.step);
  if (!buttons || buttons.commands.length + buttons.answers.length === 0) {
    return null;
  }

  const say = (what: string): void => {
    const { what: before, of, at } = pressed.current;
    const now = performance.now();
    pressed.current = { what, of: current.message.id ?? '', at: now };
    const isTrembling = what === before && of === current.message.id && now - at <= trembling;
    if (!isTrembling && !isUnderWay(transcript, what)) {
      sendMessage(what);
    }
  };
  const last = buttons.commands.at(-1);
  return (
    <div
      className="step-controls"
      role="group"
      aria-label={words.stepControls}
      data-count={buttons.commands.length + buttons.answers.length}
      data-state={current.step.state}
      ref={group}
    >
      {buttons.commands.slice(0, -1).map((command, place) => (
        <button data-command={command} key={place} type="button" onClick={() => say(command)}>
          {words.commands[command]}
        </button>
      ))}
      {buttons.answers.map((answer) => (
        <button key={answer} type="button" onClick={() => say(answer)}>
          {answer}
        </button>
      ))}
      {last && (
        <button data-command={last} type="button" onClick={() => say(last)}>
          {words.commands[last]}
        </button>
      )}
    </div>
  );
}

/** A button that had the focus may go when the bot answers: then the box to type in takes it, else a keyboard would be nowhere. */
function useFocusKept() {
  const focus = hooks.useFocus();
  const group = useRef<HTMLDivElement>(null);
  const had = useRef(false);
  useEffect(() => {
    if (had.current && (document.activeElement === document.body || document.activeElement === null)) {
      had.current = false;
      void focus('sendBoxWithoutKeyboard');
    }
  });
  useEffect(() => {
    const note = (event: FocusEvent): void => void (had.current = group.current?.contains(event.target as Node) ?? false);
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  return group;
}
