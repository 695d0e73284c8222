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

for await (const text of said()) {
  const clientActivityID = `c-${++count}`;
  directLine
    .postActivity({ type: 'message', from: { id: person }, locale: 'en-GB', text, channelData: { clientActivityID } })
    .subscribe(posted => tell({ posted, clientActivityID }), error => tell({ failed: error.message, clientActivityID }));
}

directLine.end();
