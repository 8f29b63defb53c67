import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { AlcoveError } from '../../shared/ipc/errors.ts';
import type { VaultState } from '../../shared/ipc/procedures/vault.ts';
import { Failure, toAlcoveError } from '../ui/failure.tsx';
import { Unfinished } from '../vault/unfinished.tsx';
import { Unlock } from '../vault/unlock.tsx';
import { Welcome } from '../welcome/welcome.tsx';
import { call, listen } from './client.ts';

/** Loaded once a vault is open, so that the unlock screen stands at once. */
const OpenVault = lazy(async () => ({ default: (await import('./open-vault.tsx')).OpenVault }));

/** Shows what the vault's state allows: Welcome, Unlock, what is still to be done, or the open vault. */
export function VaultGate() {
  const { state, error, ask } = useVaultState();
  if (error !== undefined) {
    return (
      <main>
        <Failure error={error} onRetry={ask} />
      </main>
    );
  }
  if (state === undefined) return null;
  if (state.state === 'closed') return <Welcome />;
  if (state.state === 'locked') return <Unlock vault={state.vault} />;
  if (state.state === 'unfinished') return <Unfinished vault={state.vault} needs={state.needs} />;
  return (
    <Suspense fallback={null}>
      <OpenVault opened={state} />
    </Suspense>
  );
}

function useVaultState() {
  const queries = useQueryClient();
  const [state, setState] = useState<VaultState>();
  const [error, setError] = useState<AlcoveError>();

  const ask = useCallback(() => {
    call('vault.state', undefined).then(
      (first) => {
        setError(undefined);
        setState((known) => known ?? first);
      },
      (failure: unknown) => setError(toAlcoveError(failure)),
    );
  }, []);

  useEffect(() => {
    const stop = listen('vault.state', (next) => {
      if (next.state !== 'open') queries.clear();
      setState(next);
    });
    ask();
    return stop;
  }, [queries, ask]);

  return { state, error, ask };
}
