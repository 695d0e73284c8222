import { Breaks } from './session/breaks';
import { keepOpening } from './session/keepOpening';
import { reloadWhenBack } from './session/reloadWhenBack';
import { wearLook } from './settings/look';

wearLook();

// The conversation begins while the chat's code is still on its way.
const code = import('./chat/showChat');
const breaks = new Breaks();
const opening = keepOpening(breaks);

code.then(async ({ showChat }) => showChat(await opening, breaks), reloadWhenBack);
