import { type ReactNode, useEffect, useState } from 'react';
import { listen } from '../app/client.ts';
import { useKeptFocus } from '../app/keep-focus.ts';
import { RestoreVault } from '../backup/restore/restore-vault.tsx';
import { CreateVault } from '../vault/create-vault.tsx';
import type { Dropped } from '../verification/dropped.ts';
import { useFileDrop } from '../verification/use-file-drop.ts';
import { VerifyScreen } from '../verification/verify-screen.tsx';
import { Doors } from './doors.tsx';

type View = 'doors' | 'create' | 'restore' | { readonly verify: Dropped | undefined };

/** What is shown while no vault is chosen. */
export function Welcome() {
  const [view, setView] = useState<View>('doors');
  const back = () => setView('doors');
  useKeptFocus();
  useEffect(
    () =>
      listen('menu.command', ({ command }) => {
        if (command === 'verify-record') setView((now) => (now === 'doors' ? { verify: undefined } : now)); // a form is not torn away
      }),
    [],
  );
  if (view === 'create') return <CreateVault onBack={back} />;
  if (view === 'restore') return <RestoreVault onBack={back} />;
  if (view !== 'doors') return <VerifyScreen first={view.verify} onBack={back} />;
  return (
    <DropTarget onDropped={(verify) => setView({ verify })}>
      <Doors
        onCreate={() => setView('create')}
        onRestore={() => setView('restore')}
        onVerify={() => setView({ verify: undefined })}
      />
    </DropTarget>
  );
}

/** A record that is dropped onto the first screen already leads to where it is checked. */
function DropTarget({
  onDropped,
  children,
}: {
  readonly onDropped: (dropped: Dropped) => void;
  readonly children: ReactNode;
}) {
  useFileDrop(onDropped);
  return children;
}
