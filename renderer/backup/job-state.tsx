import { Button, Progress } from '@mantine/core';
import type { AlcoveError, ErrorCode } from '../../shared/ipc/errors.ts';
import type { JobPhase } from '../../shared/ipc/events.ts';
import type { WordId } from '../../shared/words/index.ts';
import { useWords } from '../app/words.tsx';
import { Failure, FailureText } from '../ui/failure.tsx';
import type { JobProgress } from './job.ts';
import styles from './job-state.module.css';
import { useInView } from './use-in-view.ts';

interface JobStateProps {
  readonly running: boolean;
  readonly progress: JobProgress | undefined;
  readonly error: AlcoveError | null;
  readonly onStop: () => void;
}

/** The phases of a backup and its way back; whatever else is done is a check of some kind. */
const sayPhase: Partial<Record<JobPhase, WordId>> = {
  preparing: 'backup.phase.preparing',
  copying: 'backup.phase.copying',
  writing: 'backup.phase.writing',
  restoring: 'backup.phase.restoring',
};

/** Failures that mean something else of a backup than of a vault. */
const ofBackups: Partial<Record<ErrorCode, WordId>> = {
  'password.wrong': 'backup.passwordWrong',
  'code.wrong': 'backup.codeWrong',
};

/** How far a long piece of work is, in words and as a bar, with a way to stop it; and how it failed. */
export function JobState({ running, progress, error, onStop }: JobStateProps) {
  if (running) return <Running progress={progress} onStop={onStop} />;
  return error === null ? null : <Failed error={error} />;
}

function Running({ progress, onStop }: Pick<JobStateProps, 'progress' | 'onStop'>) {
  const { say } = useWords();
  const shown = useInView<HTMLDivElement>();
  const percent = Math.round((progress?.fraction ?? 0) * 100);
  return (
    <div className={styles.job} ref={shown}>
      <div className={styles.words}>
        <span role="status">{say(sayPhase[progress?.phase ?? 'preparing'] ?? 'backup.phase.checking')}</span>
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

function Failed({ error }: { readonly error: AlcoveError }) {
  const { say, sayError } = useWords();
  const shown = useInView<HTMLDivElement>();
  const sentence = ofBackups[error.code];
  if (error.code === 'cancelled') {
    return (
      <p role="status" className={styles.stopped}>
        {sayError(error)}
      </p>
    );
  }
  return (
    <div ref={shown} className={styles.failed}>
      {sentence === undefined ? <Failure error={error} /> : <FailureText>{say(sentence)}</FailureText>}
    </div>
  );
}
