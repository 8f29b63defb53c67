import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { KnownVault } from '../../../shared/ipc/procedures/vault.ts';
import { useChange } from '../../app/client.ts';
import { useWords } from '../../app/words.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Failure } from '../../ui/failure.tsx';
import styles from './restore.module.css';

interface ReplacedNoticeProps {
  readonly vault: KnownVault;
  /** The vault is open: only once it is locked can the other be put back or let go. */
  readonly open?: boolean;
}

/** As long as a vault is kept whose place another took: says so, with the way back and the way to let it go. */
export function ReplacedNotice({ vault, open = false }: ReplacedNoticeProps) {
  const { say, sayMoment } = useWords();
  const [asking, setAsking] = useState<'back' | 'keep'>();
  const back = useChange('backup.undoRestore', ['vault.known']);
  const keep = useChange('backup.keepRestore', ['vault.known']);
  const decide = (act: typeof back | typeof keep) => {
    act.mutate({ ref: vault.ref });
    setAsking(undefined);
  };
  const { replacedAt, name } = (keep.isSuccess ? keep.data : back.data) ?? vault;
  const done = keep.isSuccess ? 'backup.replacedKeepDone' : back.isSuccess ? 'backup.replacedBackDone' : null;
  if (vault.replacedAt === null && done === null) return null;
  return (
    <div className={styles.notice}>
      {done === null && replacedAt !== null ? (
        <p>
          {say('backup.replaced', { name, moment: sayMoment(replacedAt) })}{' '}
          {open && say('backup.replacedOpen')}
        </p>
      ) : (
        <p role="status">{done !== null && say(done)}</p>
      )}
      <Failure error={keep.error ?? back.error} />
      {replacedAt !== null && !open && (
        <Group gap="sm">
          <Button variant="default" size="xs" onClick={() => setAsking('keep')} loading={keep.isPending}>
            {say('backup.replacedKeep')}
          </Button>
          <Button variant="default" size="xs" onClick={() => setAsking('back')} loading={back.isPending}>
            {say('backup.replacedBack')}
          </Button>
        </Group>
      )}
      <Confirm
        opened={asking === 'back'}
        title={say('backup.replacedBackTitle')}
        act={say('backup.replacedBackAct')}
        onConfirm={() => decide(back)}
        onCancel={() => setAsking(undefined)}
      >
        {say('backup.replacedBackText')}
      </Confirm>
      <Confirm
        danger
        opened={asking === 'keep'}
        title={say('backup.replacedKeepTitle')}
        act={say('backup.replacedKeepAct')}
        onConfirm={() => decide(keep)}
        onCancel={() => setAsking(undefined)}
      >
        {say('backup.replacedKeepText')}
      </Confirm>
    </div>
  );
}
