import { useState } from 'react';
import { createPortal } from 'react-dom';
import { SettingsDialog } from '../settings/SettingsDialog';
import { HandsFreeSwitch } from '../voice/HandsFreeSwitch';
import { MicrophoneNotice } from '../voice/MicrophoneNotice';
import { canListen } from '../voice/speechIn';
import { words } from '../words';
import { Dialog } from './Dialog';
import { Gear } from './Gear';

/** The switch and the button at the top of the page. */
export function Tools() {
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return createPortal(
    <>
      <HandsFreeSwitch />
      <button className="settings-button" type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Gear />
        <span>{words.settings}</span>
      </button>
      {isOpen && (
        <Dialog titleId="settings-title" close={close}>
          <SettingsDialog close={close} hasMicrophone={canListen} />
        </Dialog>
      )}
      <MicrophoneNotice />
    </>,
    document.getElementById('tools')!,
  );
}
