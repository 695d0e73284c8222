/** Every word that the page itself says; what HipStretch says comes from the bot. */
export const words = {
  name: 'HipStretch',
  description: 'A conversation about low-back and hip pain: a safety check, what helps, and stretches step by step.',
  notice: 'General information, not a diagnosis. In an emergency call 999, 911 or 112.',
  waiting: 'Just a moment',
  noScript: 'This page needs JavaScript.',
  connectingAgain: 'Connecting again...',
  newConversation: 'The conversation before is gone. This is a new one.',
  placeholder: 'Type here',
  choices: 'Answers to choose from',
  stepOf: (step: number, of: number) => `Step ${step} of ${of}`,
  seconds: (count: number) => `${count} s`,
  timeLeft: 'Seconds left',
  sides: { left: 'Left side', right: 'Right side', both: 'Both sides' } as Readonly<Record<string, string>>,
  states: {
    'getting-ready': 'Get ready',
    holding: 'Hold',
    switching: 'Change sides',
    resting: 'Rest',
    paused: 'Paused',
  } as Readonly<Record<string, string>>,
};
