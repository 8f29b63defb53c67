import { Button, Group } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import type { BackupReport } from '../../../shared/ipc/procedures/backup.ts';
import type { KnownVault } from '../../../shared/ipc/procedures/vault.ts';
import { useChange } from '../../app/client.ts';
import { useWords } from '../../app/words.tsx';
import { Failure } from '../../ui/failure.tsx';
import { Report } from '../report.tsx';
import styles from './restore.module.css';

export interface RestoredVault {
  readonly report: BackupReport;
  readonly vault: KnownVault;
  /** It took the place of a vault, which is still kept. */
  readonly over: boolean;
}

interface RestoredProps {
  readonly restored: RestoredVault;
  /** Another vault is open: this one can be unlocked only after that is locked. */
  readonly whileOpen: boolean;
  readonly onUnlock: (() => void) | undefined;
}

/** How a restore ended, with the way into the vault and, where it took another's place, the way back. */
export function Restored({ restored: { report, vault, over }, whileOpen, onUnlock }: RestoredProps) {
  const { say } = useWords();
  const open = useChange('vault.select', []);
  const undo = useChange('backup.undoRestore', ['vault.known']);
  const unlock = !whileOpen && (
    <Button
      onClick={() => open.mutate({ ref: vault.ref }, { onSuccess: () => onUnlock?.() })}
      loading={open.isPending}
    >
      {say('backup.restoredOpen')}
    </Button>
  );
  if (undo.isSuccess) {
    return (
      <div className={styles.notice}>
        <p role="status">{say('backup.replacedBackDone')}</p>
        {unlock}
        <Failure error={open.error} />
      </div>
    );
  }
  const { name } = vault;
  return (
    <Report title={say(over ? 'backup.restoredOver' : 'backup.restored', { name })} report={report} brief>
      {over && <p>{say('backup.restoredOverHint')}</p>}
      {whileOpen && <p>{say('backup.restoredHint')}</p>}
      {(over || !whileOpen) && (
        <Group gap="sm" mt="md">
          {unlock}
          {over && (
            <Button
              variant="default"
              leftSection={<IconArrowBackUp size={17} stroke={1.8} aria-hidden />}
              onClick={() => undo.mutate({ ref: vault.ref })}
              loading={undo.isPending}
            >
              {say('backup.restoredUndo')}
            </Button>
          )}
        </Group>
      )}
      <Failure error={open.error ?? undo.error} />
    </Report>
  );
}
