import { Anchor, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { TrialNotice } from '../../app/trial-notice.tsx';
import { useWords } from '../../app/words.tsx';
import { QuietScreen } from '../../ui/quiet-screen.tsx';
import { BackupFile } from './backup-file.tsx';
import styles from './restore-vault.module.css';

interface RestoreVaultProps {
  readonly onBack: () => void;
  /** The way to the unlock screen was taken. */
  readonly onUnlock?: (() => void) | undefined;
}

/** Restoring a backup while no vault is open. */
export function RestoreVault({ onBack, onUnlock }: RestoreVaultProps) {
  const { say } = useWords();
  return (
    <QuietScreen notice={<TrialNotice />}>
      <Anchor
        component="button"
        type="button"
        onClick={onBack}
        className={styles.back ?? ''}
        underline="hover"
      >
        <IconArrowLeft size={17} stroke={1.8} aria-hidden />
        {say('app.back')}
      </Anchor>
      <Title order={1}>{say('backup.restore')}</Title>
      <p className={styles.lead}>{say('backup.restoreHint')}</p>
      <BackupFile onUnlock={onUnlock} />
    </QuietScreen>
  );
}
