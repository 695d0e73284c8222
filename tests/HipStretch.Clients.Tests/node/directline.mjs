// botframework-directlinejs, as it is. Arguments: the person's id, and the options of its DirectLine as JSON.
// In: what the person says, a line each. Out: { activity }, { posted } with the server's id, { status }, { ended }.
import { createRequire } from 'node:module';
import { WebSocket } from 'ws';
import XMLHttpRequest from 'xhr2';
import { said, tell } from './lines.mjs';

Object.assign(globalThis, { XMLHttpRequest, WebSocket });
const { ConnectionStatus, DirectLine } = createRequire(import.meta.url)('botframework-directlinejs');

const [person, settings] = process.argv.slice(2);

// The client waits 3 to 15 seconds before it connects again; it lets its host choose the dice.
const directLine = new DirectLine({ ...JSON.parse(settings), random: () => 0 });
let count = 0;

directLine.connectionStatus$.subscribe(status => tell({ status: ConnectionStatus[status] }));
directLine.activity$.subscribe(activity => tell({ activity }), error => tell({ ended: error.message }));

// The client gives 'retry' for an id where the server answered with 5xx or not at all, and forgets the message; its host sends it again.
const post = (activity, { clientActivityID } = activity.channelData) =>
  directLine.postActivity(activity).subscribe(
    posted => {
      if (posted === 'retry') {
        tell({ refused: clientActivityID });
        setTimeout(post, 500, activity);
      } else {
        tell({ posted, clientActivityID });
      }
    },
    error => tell({ failed: error.message, clientActivityID }),
  );

for await (const text of said()) {
  post({ type: 'message', from: { id: person }, locale: 'en-GB', text, channelData: { clientActivityID: `c-${++count}` } });
}

directLine.end();
