import { Button, Progress } from '@mantine/core';
import type { AlcoveError } from '../../shared/ipc/errors.ts';
import { useWords } from '../app/words.tsx';
import { Failure, FailureText } from '../ui/failure.tsx';
import styles from './job-state.module.css';
import type { JobProgress } from './use-job.ts';

interface JobStateProps {
  readonly running: boolean;
  readonly progress: JobProgress | undefined;
  readonly error: AlcoveError | null;
  readonly onStop: () => void;
}

/** How far a long piece of work is, in words and as a bar, with a way to stop it; and how it failed. */
export function JobState({ running, progress, error, onStop }: JobStateProps) {
  const { say, sayError } = useWords();
  if (!running) {
    if (error?.code === 'password.wrong') return <FailureText>{say('backup.passwordWrong')}</FailureText>;
    if (error?.code !== 'cancelled') return <Failure error={error} />;
    return (
      <p role="status" className={styles.stopped}>
        {sayError(error)}
      </p>
    );
  }
  const percent = Math.round((progress?.fraction ?? 0) * 100);
  return (
    <div className={styles.job}>
      <div className={styles.words}>
        <span role="status">{say(`backup.phase.${progress?.phase ?? 'preparing'}`)}</span>
        <span aria-hidden="true">{percent} %</span>
      </div>
      <Progress.Root size="sm">
        <Progress.Section value={percent} aria-label={say('backup.progress')} />
      </Progress.Root>
      <Button variant="default" size="xs" onClick={onStop} className={styles.stop ?? ''}>
        {say('backup.cancel')}
      </Button>
    </div>
  );
}
