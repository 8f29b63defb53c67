import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconClock, IconFolder } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { BackupReport, BackupTarget } from '../../../shared/ipc/procedures/backup.ts';
import { call } from '../../app/client.ts';
import { flushAll } from '../../app/pending-writes.ts';
import { useWords } from '../../app/words.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Failure } from '../../ui/failure.tsx';
import { createJob, type Job } from '../job.ts';
import { JobState } from '../job-state.tsx';
import { refreshBackups } from '../refresh-backups.ts';
import { Report } from '../report.tsx';
import { useJob } from '../use-job.ts';
import styles from './folders.module.css';
import { type Plan, PlanForm } from './plan-form.tsx';
import { useKeepRuleWords } from './use-keep-rule-words.ts';

const icons = { ready: IconCircleCheck, missing: IconClock, failed: IconAlertTriangle };

const runs = new Map<string, Job<BackupReport>>();

/** The backup of one folder that is made now, or was the last to be. */
function runOf(id: string): Job<BackupReport> {
  const run = runs.get(id) ?? createJob<BackupReport>();
  runs.set(id, run);
  return run;
}

/** One folder: its plan, how it stands, and what can be done with it. */
export function FolderCard({ folder }: { readonly folder: BackupTarget }) {
  const { say } = useWords();
  const queries = useQueryClient();
  const sayRule = useKeepRuleWords();
  const [asking, setAsking] = useState<'change' | 'remove'>();
  const job = useJob(async (jobId: string) => {
    await flushAll();
    try {
      return await call('backup.runTarget', { jobId, id: folder.id });
    } finally {
      await refreshBackups(queries);
    }
  }, runOf(folder.id));
  const done = () => {
    setAsking(undefined);
    return refreshBackups(queries);
  };
  const change = useMutation<unknown, AlcoveError, Plan>({
    mutationFn: (plan) => call('backup.changeTarget', { id: folder.id, ...plan }),
    onSuccess: done,
  });
  const remove = useMutation<unknown, AlcoveError>({
    mutationFn: () => call('backup.removeTarget', { id: folder.id }),
    onSuccess: done,
  });
  const named = (act: string) => say('backup.folders.named', { act, place: folder.place });
  const runAct = say('backup.folders.run');
  const changeAct = say('backup.folders.change');
  const removeAct = say('backup.folders.remove');
  return (
    <li className={styles.card} data-state={folder.state} aria-label={folder.place}>
      <div className={styles.cardHead}>
        <IconFolder size={22} stroke={1.6} aria-hidden className={styles.icon} />
        <div className={styles.words}>
          <p className={styles.place}>{folder.place}</p>
          <p className={styles.plan}>
            {say(`backup.folders.schedule.${folder.schedule}`)} · {sayRule(folder.keep)}
          </p>
        </div>
        <State folder={folder} />
      </div>
      <Trouble folder={folder} />
      <div className={styles.foot}>
        <Dates folder={folder} />
        <div className={styles.acts}>
          <Button
            variant="default"
            size="xs"
            aria-label={named(runAct)}
            onClick={() => job.start(undefined)}
            disabled={job.running}
          >
            {runAct}
          </Button>
          <Button
            variant="subtle"
            size="xs"
            aria-label={named(changeAct)}
            onClick={() => setAsking('change')}
          >
            {changeAct}
          </Button>
          <Button
            variant="subtle"
            size="xs"
            aria-label={named(removeAct)}
            onClick={() => setAsking('remove')}
          >
            {removeAct}
          </Button>
        </div>
      </div>
      <div className={styles.outcome}>
        <JobState running={job.running} progress={job.progress} error={job.error} onStop={job.stop} />
        {job.result !== undefined && !job.running && (
          <Report title={say('backup.made', { fileName: job.result.fileName })} report={job.result} />
        )}
      </div>
      <Dialog
        opened={asking === 'change'}
        onClose={() => setAsking(undefined)}
        title={say('backup.plan.changeTitle')}
        size="lg"
      >
        <PlanForm
          place={folder.place}
          start={folder}
          act={say('backup.plan.save')}
          busy={change.isPending}
          error={change.error}
          onSubmit={change.mutate}
          onCancel={() => setAsking(undefined)}
        />
      </Dialog>
      <Confirm
        opened={asking === 'remove'}
        title={say('backup.folders.removeTitle')}
        act={say('backup.folders.removeAct')}
        busy={remove.isPending}
        onConfirm={() => remove.mutate()}
        onCancel={() => setAsking(undefined)}
      >
        {say('backup.folders.removeText')}
      </Confirm>
      <Failure error={remove.error} />
    </li>
  );
}

function State({ folder: { state } }: { readonly folder: BackupTarget }) {
  const { say } = useWords();
  const Icon = icons[state];
  return (
    <span className={styles.state}>
      <Icon size={18} stroke={1.7} aria-hidden />
      {say(`backup.folders.state.${state}`)}
    </span>
  );
}

/** Why there is no backup, and what helps. */
function Trouble({ folder: { state, lastFailure } }: { readonly folder: BackupTarget }) {
  const { say, sayError } = useWords();
  if (state === 'missing') return <p className={styles.trouble}>{say('backup.folders.missing')}</p>;
  if (state !== 'failed' || lastFailure === null) return null;
  return <p className={styles.trouble}>{sayError(new AlcoveError(lastFailure))}</p>;
}

function Dates({ folder }: { readonly folder: BackupTarget }) {
  const { say, sayAgo, sayMoment } = useWords();
  const now = new Date();
  const { lastVerifiedAt, schedule, dueAt } = folder;
  const last =
    lastVerifiedAt === null
      ? say('backup.folders.lastNone')
      : say('backup.folders.last', { when: sayAgo(lastVerifiedAt, now) });
  const next =
    schedule === 'after-lock' || dueAt === null
      ? say('backup.folders.next.lock')
      : new Date(dueAt) <= now
        ? say('backup.folders.next.now')
        : say('backup.folders.next.at', { moment: sayMoment(dueAt) });
  return (
    <p className={styles.dates}>
      {last} · {next}
    </p>
  );
}
