import { Button, Group, Loader, Title } from '@mantine/core';
import { useState } from 'react';
import type { AlcoveError } from '../../shared/ipc/errors.ts';
import { Failure, toAlcoveError } from '../ui/failure.tsx';
import { call } from './client.ts';
import styles from './locking.module.css';
import { flushAll } from './pending-writes.ts';
import { useWords } from './words.tsx';

type Phase =
  | { readonly phase: 'open' }
  | { readonly phase: 'locking' }
  /** Something could not be written; the mentor decides. */
  | { readonly phase: 'unwritten' }
  | { readonly phase: 'failed'; readonly error: AlcoveError };

export type Locking = Phase & {
  readonly lock: () => void;
  readonly lockAnyway: () => void;
  readonly goBack: () => void;
};

/** Locking: the window is blanked at once, the writes are finished behind it, then the vault is closed. */
export function useLocking(): Locking {
  const [phase, setPhase] = useState<Phase>({ phase: 'open' });

  const lockAnyway = () => {
    setPhase({ phase: 'locking' });
    call('vault.lock', undefined).catch((error: unknown) => {
      setPhase({ phase: 'failed', error: toAlcoveError(error) });
    });
  };

  const lock = () => {
    const writes = flushAll();
    setPhase({ phase: 'locking' });
    void writes.then((failed) => {
      if (failed === 0) lockAnyway();
      else setPhase({ phase: 'unwritten' });
    });
  };

  return { ...phase, lock, lockAnyway, goBack: () => setPhase({ phase: 'open' }) };
}

/** Stands in the whole window while the vault is being locked: nothing of the vault shows. */
export function LockScreen({ locking }: { readonly locking: Locking }) {
  const { say } = useWords();
  return (
    <main className={styles.screen}>
      {locking.phase === 'locking' && (
        <p role="status" className={styles.status}>
          <Loader size="sm" aria-hidden /> {say('app.locking')}
        </p>
      )}
      {locking.phase === 'unwritten' && (
        <div role="alert" className={styles.question}>
          <Title order={1} size="h2">
            {say('app.lockFailed')}
          </Title>
          <p>{say('app.lockFailedText')}</p>
          <Group>
            <Button onClick={locking.goBack} autoFocus>
              {say('app.lockGoBack')}
            </Button>
            <Button variant="default" onClick={locking.lockAnyway}>
              {say('app.lockAnyway')}
            </Button>
          </Group>
        </div>
      )}
      {locking.phase === 'failed' && <Failure error={locking.error} onRetry={locking.lockAnyway} />}
    </main>
  );
}
