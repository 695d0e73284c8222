// The tests talk to a script in lines: plain text in, JSON out.
import { createInterface } from 'node:readline';

// Reading begins when a script asks for it: what is said before it can listen waits.
export const said = () => createInterface({ input: process.stdin });

export const tell = what => console.log(JSON.stringify(what));
