import { Button } from '@mantine/core';
import { IconFile } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { ChosenPlace } from '../../shared/ipc/procedures/vault.ts';
import { call } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import styles from './chosen-backup.module.css';

interface ChosenBackupProps {
  readonly file: ChosenPlace | undefined;
  readonly onChoose: (file: ChosenPlace) => void;
  /** Something is done with it: it stays. */
  readonly busy: boolean;
}

/** The backup file picked in a dialog of the system, and the way to pick another. */
export function ChosenBackup({ file, onChoose, busy }: ChosenBackupProps) {
  const { say } = useWords();
  const choose = useMutation({
    mutationFn: () => call('backup.chooseFile', undefined),
    onSuccess: (picked) => {
      if (picked !== null) onChoose(picked);
    },
  });
  return (
    <div className={styles.chosen}>
      {file !== undefined && (
        <p className={styles.file}>
          <IconFile size={18} stroke={1.7} aria-hidden className={styles.icon} />
          <span className={styles.label}>{say('backup.chosen')}</span>
          <span className={styles.path}>{file.shown}</span>
        </p>
      )}
      {!busy && (
        <Button variant="default" onClick={() => choose.mutate()} loading={choose.isPending}>
          {say(file === undefined ? 'backup.choose' : 'backup.chooseOther')}
        </Button>
      )}
      <Failure error={choose.error} />
    </div>
  );
}
