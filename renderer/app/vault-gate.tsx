import { useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import type { AlcoveError } from '../../shared/ipc/errors.ts';
import type { VaultState } from '../../shared/ipc/procedures/vault.ts';
import { Failure, toAlcoveError } from '../ui/failure.tsx';
import { Unlock } from '../vault/unlock.tsx';
import { call, listen } from './client.ts';

// loaded when they are needed, so that the unlock screen, which most starts lead to, stands at once
const OpenVault = lazy(async () => ({ default: (await import('./open-vault.tsx')).OpenVault }));
const Unfinished = lazy(async () => ({ default: (await import('../vault/unfinished.tsx')).Unfinished }));
const Welcome = lazy(async () => ({ default: (await import('../welcome/welcome.tsx')).Welcome }));

interface VaultGateProps {
  readonly asked: Promise<VaultState>;
  readonly known: VaultState | undefined;
}

/**
 * Shows what the vault's state allows: Welcome, Unlock, what is still to be done, or the open vault.
 *
 * @param asked the state at the start; what main tells later counts more
 * @param known the same where it has been answered already
 */
export function VaultGate({ asked, known }: VaultGateProps) {
  const { state, error, ask } = useVaultState(asked, known);
  if (error !== undefined) {
    return (
      <main>
        <Failure error={error} onRetry={ask} />
      </main>
    );
  }
  if (state === undefined) return null;
  if (state.state === 'locked') return <Unlock vault={state.vault} />; // it stands in the page that is served
  return <Suspense fallback={null}>{screenOf(state)}</Suspense>;
}

function screenOf(state: Exclude<VaultState, { state: 'locked' }>): ReactNode {
  if (state.state === 'closed') return <Welcome />;
  if (state.state === 'unfinished') return <Unfinished vault={state.vault} needs={state.needs} />;
  return <OpenVault opened={state} />;
}

function useVaultState(asked: Promise<VaultState>, known: VaultState | undefined) {
  const queries = useQueryClient();
  const [state, setState] = useState(known);
  const [error, setError] = useState<AlcoveError>();

  const take = useCallback((answer: Promise<VaultState>) => {
    answer.then(
      (first) => {
        setError(undefined);
        setState((now) => now ?? first);
      },
      (failure: unknown) => setError(toAlcoveError(failure)),
    );
  }, []);
  const ask = useCallback(() => take(call('vault.state', undefined)), [take]);

  useEffect(() => {
    const stop = listen('vault.state', (next) => {
      if (next.state !== 'open') queries.clear();
      setState(next);
    });
    take(asked);
    return stop;
  }, [queries, take, asked]);

  return { state, error, ask };
}
