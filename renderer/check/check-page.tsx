import { Button } from '@mantine/core';
import { IconShieldSearch } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import type { CheckReport } from '../../shared/domain/check.ts';
import { call, useRead } from '../app/client.ts';
import { flushAll } from '../app/pending-writes.ts';
import { useWords } from '../app/words.tsx';
import { createJob } from '../backup/job.ts';
import { useJob } from '../backup/use-job.ts';
import { Failure } from '../ui/failure.tsx';
import { Page, PageSection } from '../ui/page.tsx';
import styles from './check.module.css';
import { CheckSteps } from './check-steps.tsx';
import { LastCheck } from './last-check.tsx';
import { Seal } from './seal.tsx';
import { steps } from './steps.ts';
import { Verdict } from './verdict.tsx';

const checking = createJob<CheckReport>();

/** “Check my vault”: what it looks at, how far it is, and what it found. What is pending is written first. */
export function CheckPage() {
  const { say } = useWords();
  const queries = useQueryClient();
  const { data: last, error } = useRead('check.last', undefined);
  const job = useJob(async (jobId: string) => {
    await flushAll();
    const report = await call('check.run', { jobId });
    await queries.invalidateQueries({ queryKey: ['check.last'] });
    return report;
  }, checking);
  const report = job.running ? undefined : job.result;
  return (
    <Page title={say('check.title')} lead={say('check.lead')} narrow>
      <Failure error={error} />
      <section className={styles.panel} aria-label={say('check.title')}>
        {report === undefined && !job.running && last !== undefined && <LastCheck report={last.report} />}
        {report !== undefined && <Verdict report={report} />}
        {!job.running && job.error !== null && job.error.code !== 'cancelled' && (
          <Failure error={job.error} />
        )}
        {!job.running && job.error?.code === 'cancelled' && (
          <p role="status" className={styles.quiet}>
            {say('check.stopped')}
          </p>
        )}
        {job.running ? (
          <CheckSteps progress={job.progress} onStop={job.stop} />
        ) : (
          <Button
            size="md"
            className={styles.start ?? ''}
            leftSection={<IconShieldSearch size={18} stroke={1.7} aria-hidden />}
            onClick={() => job.start(undefined)}
          >
            {say(report === undefined && !last?.report ? 'check.start' : 'check.again')}
          </Button>
        )}
      </section>
      {!job.running && (
        <PageSection title={say('check.proves')}>
          <ul className={styles.proves}>
            {steps.map((step) => (
              <li key={step}>{say(`check.step.${step}`)}</li>
            ))}
          </ul>
        </PageSection>
      )}
      {last !== undefined && (
        <PageSection title={say('check.seal')}>
          <Seal chain={last.chain} />
        </PageSection>
      )}
    </Page>
  );
}
