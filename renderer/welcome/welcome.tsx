import { useState } from 'react';
import { RestoreVault } from '../backup/restore/restore-vault.tsx';
import { CreateVault } from '../vault/create-vault.tsx';
import { Doors } from './doors.tsx';

/** What is shown while no vault is chosen. */
export function Welcome() {
  const [view, setView] = useState<'doors' | 'create' | 'restore'>('doors');
  const back = () => setView('doors');
  if (view === 'create') return <CreateVault onBack={back} />;
  if (view === 'restore') return <RestoreVault onBack={back} />;
  return <Doors onCreate={() => setView('create')} onRestore={() => setView('restore')} />;
}
