import { Button } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { Link } from 'react-router';
import { backupAttention } from '../../shared/domain/backup-attention.ts';
import type { BackupStanding } from '../../shared/ipc/procedures/backup.ts';
import { useRead } from '../app/client.ts';
import { useOpenVault } from '../app/open-vault-context.ts';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import { PageSection } from '../ui/page.tsx';
import styles from './backup-age.module.css';
import home from './home-page.module.css';

const useStanding = () => useRead('backup.standing', undefined, { live: true });

/** Says across the page that the backups want looking after; nothing while all is well, or when there is nothing to lose. */
export function BackupWarning() {
  const { say } = useWords();
  const { vault } = useOpenVault();
  const { data: standing } = useStanding();
  if (standing === undefined || vault.sample) return null;
  const attention = backupAttention(standing, new Date());
  if (attention === 'fine') return null;
  return (
    <section className={styles.warning} aria-label={say('home.backups')}>
      <IconAlertCircle size={26} stroke={1.6} aria-hidden className={styles.icon} />
      <div className={styles.words}>
        <p className={styles.title}>{sayAttention(attention, standing, say)}</p>
        <p className={home.soft}>{say(`home.backupHint.${attention}`)}</p>
      </div>
      <Button component={Link} to="/backup">
        {say(attention === 'waiting' ? 'home.backupSee' : 'home.backupMake')}
      </Button>
    </section>
  );
}

function sayAttention(
  attention: 'none' | 'old' | 'waiting',
  { lastVerifiedAt, waiting }: BackupStanding,
  say: ReturnType<typeof useWords>['say'],
): string {
  if (attention === 'none' || lastVerifiedAt === null) return say('home.backupMissing');
  if (attention === 'waiting') return say('backup.waiting', { count: waiting });
  const days = Math.floor((Date.now() - new Date(lastVerifiedAt).getTime()) / 86_400_000);
  return say('home.backupOld', { days });
}

/** How old the last backup is that was proved to be good, and the way to the next one. */
export function BackupAge() {
  const { say, sayAgo, sayMoment } = useWords();
  const { data: standing, error, refetch } = useStanding();
  const last = standing?.lastVerifiedAt;
  return (
    <PageSection
      title={say('home.backup')}
      actions={
        <Button component={Link} to="/backup" variant="default" size="xs">
          {say('home.backupOpen')}
        </Button>
      }
    >
      <Failure error={error} onRetry={() => void refetch()} />
      {last === null && <p className={home.factValue}>{say('home.backupNone')}</p>}
      {typeof last === 'string' && (
        <>
          <p className={home.factValue}>{upperFirst(sayAgo(last, new Date()))}</p>
          <p className={home.none}>{sayMoment(last)}</p>
        </>
      )}
    </PageSection>
  );
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
