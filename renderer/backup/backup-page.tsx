import { useWords } from '../app/words.tsx';
import { Page, PageSection } from '../ui/page.tsx';
import styles from './backup-page.module.css';
import { MakeBackup } from './make-backup.tsx';
import { RestoreBackup } from './restore-backup.tsx';
import { VerifyBackup } from './verify-backup.tsx';

/** Backups of the open vault: make one, check one, restore one into a new vault. */
export function BackupPage() {
  const { say } = useWords();
  return (
    <Page title={say('backup.title')} lead={say('backup.lead')} narrow>
      <PageSection title={say('backup.make')}>
        <p className={styles.hint}>{say('backup.makeHint')}</p>
        <MakeBackup />
      </PageSection>
      <PageSection title={say('backup.verify')}>
        <p className={styles.hint}>{say('backup.verifyHint')}</p>
        <VerifyBackup />
      </PageSection>
      <PageSection title={say('backup.restore')}>
        <p className={styles.hint}>{say('backup.restoreHint')}</p>
        <RestoreBackup whileOpen />
      </PageSection>
    </Page>
  );
}
