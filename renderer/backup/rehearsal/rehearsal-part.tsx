import { Button, NativeSelect, Stack, Title } from '@mantine/core';
import { IconLifebuoy } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { byPassword, type Secret } from '../../../shared/domain/secret.ts';
import type { RegisteredBackup, RehearsalReport } from '../../../shared/ipc/procedures/backup.ts';
import { call, useRead } from '../../app/client.ts';
import { flushAll } from '../../app/pending-writes.ts';
import { useWords } from '../../app/words.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Failure } from '../../ui/failure.tsx';
import { BackupSecret, isEmpty } from '../backup-secret.tsx';
import { createJob } from '../job.ts';
import { JobState } from '../job-state.tsx';
import { refreshBackups } from '../refresh-backups.ts';
import { useJob } from '../use-job.ts';
import styles from './rehearsal.module.css';
import { RehearsalResult } from './rehearsal-result.tsx';

/** About the id of the backup; an empty one stands for the newest. */
const rehearsing = createJob<RehearsalReport, string>();

/** Tries out, without touching anything, whether a backup brings everything back. */
export function RehearsalPart() {
  const { say } = useWords();
  const { data: backups, error, refetch } = useRead('backup.registered', undefined, { live: true });
  if (backups === undefined) return <Failure error={error} onRetry={() => void refetch()} />;
  const kept = backups.filter(({ state }) => state === 'kept');
  return kept.length === 0 ? (
    <EmptyState icon={IconLifebuoy} title={say('backup.rehearsal.none')}>
      {say('backup.rehearsal.noneHint')}
    </EmptyState>
  ) : (
    <div className={styles.part}>
      <Title order={2}>{say('backup.rehearsal.title')}</Title>
      <p className={styles.lead}>{say('backup.rehearsal.lead')}</p>
      <Rehearsal backups={kept} />
    </div>
  );
}

function Rehearsal({ backups }: { readonly backups: readonly RegisteredBackup[] }) {
  const { say, sayMoment } = useWords();
  const queries = useQueryClient();
  const [id, setId] = useState(rehearsing.state().about ?? '');
  const [secret, setSecret] = useState<Secret>(byPassword(''));
  const [tried, setTried] = useState(false);
  const job = useJob(async (jobId, input: { id: string | null; secret: Secret }) => {
    await flushAll();
    const report = await call('backup.rehearse', { jobId, ...input });
    await refreshBackups(queries);
    return report;
  }, rehearsing);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isEmpty(secret)) job.start({ id: id === '' ? null : id, secret }, id);
  };
  const again = () => {
    setSecret(byPassword(''));
    setTried(false);
    job.reset();
  };
  if (job.result !== undefined && !job.running) {
    return (
      <Stack gap="md" align="flex-start">
        <RehearsalResult rehearsal={job.result} />
        <Button variant="default" onClick={again}>
          {say('backup.rehearsal.again')}
        </Button>
      </Stack>
    );
  }
  const [newest, ...others] = backups.map((backup) => ({ ...backup, moment: sayMoment(backup.madeAt) }));
  const choices = [
    { value: '', label: say('backup.rehearsal.newest', { moment: newest?.moment ?? '' }) },
    ...others.map((backup) => ({
      value: backup.id,
      label: say('backup.rehearsal.one', { moment: backup.moment, place: backup.place }),
    })),
  ];
  const state = (
    <JobState running={job.running} progress={job.progress} error={job.error} onStop={job.stop} />
  );
  if (job.running) {
    return (
      <Stack gap="md">
        <p className={styles.chosen}>
          <span className={styles.label}>{say('backup.rehearsal.which')}</span>
          <span>{choices.find(({ value }) => value === id)?.label}</span>
        </p>
        {state}
      </Stack>
    );
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <NativeSelect
          size="md"
          label={say('backup.rehearsal.which')}
          value={id}
          data={choices}
          onChange={(event) => setId(event.currentTarget.value)}
        />
        <BackupSecret value={secret} onChange={setSecret} missing={tried && isEmpty(secret)} />
        <div>
          <Button type="submit" size="md">
            {say('backup.rehearsal.act')}
          </Button>
        </div>
        {state}
      </Stack>
    </form>
  );
}
