import { Anchor, Button } from '@mantine/core';
import { IconAlertCircle, IconArchive, IconShieldCheck } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { backupAttention } from '../../shared/domain/backup-attention.ts';
import type { BackupReport, BackupStanding } from '../../shared/ipc/procedures/backup.ts';
import { call, useRead } from '../app/client.ts';
import { flushAll } from '../app/pending-writes.ts';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import { createJob } from './job.ts';
import { JobState } from './job-state.tsx';
import { backupPath, oldSecretsPath } from './parts.ts';
import { refreshBackups } from './refresh-backups.ts';
import { Report } from './report.tsx';
import styles from './standing.module.css';
import { useJob } from './use-job.ts';

const making = createJob<BackupReport | null>();

/** How old the last verified backup is, what asks for attention, and the way to make one now. */
export function Standing() {
  const { say } = useWords();
  const queries = useQueryClient();
  const { data: standing, error, refetch } = useRead('backup.standing', undefined, { live: true });
  const job = useJob(async (jobId: string) => {
    await flushAll();
    const report = await call('backup.make', { jobId });
    await refreshBackups(queries);
    return report;
  }, making);
  return (
    <section className={styles.standing} aria-label={say('backup.standing')}>
      <Failure error={error} onRetry={() => void refetch()} />
      <div className={styles.head}>
        {standing !== undefined && <Age standing={standing} />}
        {!job.running && (
          <Button
            size="md"
            leftSection={<IconArchive size={18} stroke={1.7} aria-hidden />}
            onClick={() => job.start(undefined)}
          >
            {say('backup.makeAct')}
          </Button>
        )}
      </div>
      <JobState running={job.running} progress={job.progress} error={job.error} onStop={job.stop} />
      {job.result && !job.running && (
        <Report title={say('backup.made', { fileName: job.result.fileName })} report={job.result} />
      )}
      {standing !== undefined && <Remarks standing={standing} />}
    </section>
  );
}

function Age({ standing }: { readonly standing: BackupStanding }) {
  const { say, sayAgo, sayMoment } = useWords();
  const now = new Date();
  const { lastVerifiedAt } = standing;
  const age = backupAttention({ ...standing, waiting: 0 }, now);
  const moment = lastVerifiedAt === null ? '' : sayMoment(lastVerifiedAt);
  const when = lastVerifiedAt === null ? '' : sayAgo(lastVerifiedAt, now);
  const words = {
    none: [say('backup.lastNone'), say('backup.lastNoneHint')],
    old: [say('backup.last', { when }), say('backup.lastOldHint', { moment })],
    fine: [say('backup.last', { when }), say('backup.lastMoment', { moment })],
  } as const;
  const [title, hint] = words[age === 'waiting' ? 'fine' : age];
  const Icon = age === 'fine' ? IconShieldCheck : IconAlertCircle;
  return (
    <div className={styles.age} data-fine={age === 'fine' || undefined}>
      <Icon size={30} stroke={1.5} aria-hidden className={styles.icon} />
      <div>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.hint}>{hint}</p>
      </div>
    </div>
  );
}

/** What else there is to know: each in one line, with the way there. */
function Remarks({ standing }: { readonly standing: BackupStanding }) {
  const { say, sayAgo } = useWords();
  const { lastVerifiedAt, waiting, oldSecretBackups, lastRehearsedAt } = standing;
  return (
    <ul className={styles.remarks}>
      {waiting > 0 && (
        <Remark urgent text={say('backup.waiting', { count: waiting })}>
          <Anchor component={Link} to={backupPath('folders')}>
            {say('backup.waitingAct')}
          </Anchor>
        </Remark>
      )}
      {oldSecretBackups > 0 && (
        <Remark urgent text={say('backup.oldSecrets', { count: oldSecretBackups })}>
          <Anchor component={Link} to={oldSecretsPath}>
            {say('backup.oldSecretsAct', { count: oldSecretBackups })}
          </Anchor>
        </Remark>
      )}
      {lastVerifiedAt !== null && (
        <Remark
          text={
            lastRehearsedAt === null
              ? say('backup.rehearsedNever')
              : say('backup.rehearsed', { when: sayAgo(lastRehearsedAt, new Date()) })
          }
        >
          <Anchor component={Link} to={backupPath('rehearsal')}>
            {say(lastRehearsedAt === null ? 'backup.rehearsedNeverAct' : 'backup.rehearsedAct')}
          </Anchor>
        </Remark>
      )}
    </ul>
  );
}

interface RemarkProps {
  readonly text: string;
  readonly urgent?: boolean;
  readonly children: ReactNode;
}

function Remark({ text, urgent = false, children }: RemarkProps) {
  return (
    <li className={styles.remark} data-urgent={urgent || undefined}>
      {text} {children}
    </li>
  );
}
