import { Button, Stack } from '@mantine/core';
import { IconArchive } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { localDayOf } from '../../shared/domain/time.ts';
import { call, useRead } from '../app/client.ts';
import { flushAll } from '../app/pending-writes.ts';
import { useWords } from '../app/words.tsx';
import { JobState } from './job-state.tsx';
import styles from './make-backup.module.css';
import { Report } from './report.tsx';
import { useJob } from './use-job.ts';

/** Makes one encrypted file and says clearly whether it was verified. What is pending is written first. */
export function MakeBackup() {
  const { say, sayMoment } = useWords();
  const queries = useQueryClient();
  const { data: home } = useRead('home.overview', { today: localDayOf(new Date()) });
  const job = useJob(async (jobId: string) => {
    await flushAll();
    const report = await call('backup.make', { jobId });
    await queries.invalidateQueries({ queryKey: ['home.overview'] });
    return report;
  });
  const last = home?.lastVerifiedBackup;
  return (
    <Stack gap="md" align="flex-start">
      {last !== undefined && (
        <p className={styles.last}>
          {last === null ? say('backup.lastNone') : say('backup.last', { when: sayMoment(last) })}
        </p>
      )}
      {!job.running && (
        <Button
          size="md"
          leftSection={<IconArchive size={18} stroke={1.7} aria-hidden />}
          onClick={() => job.start(undefined)}
        >
          {say('backup.makeAct')}
        </Button>
      )}
      <div className={styles.outcome}>
        <JobState running={job.running} progress={job.progress} error={job.error} onStop={job.stop} />
        {job.result && !job.running && (
          <Report title={say('backup.made', { fileName: job.result.fileName })} report={job.result} />
        )}
      </div>
    </Stack>
  );
}
