import { Button, Progress } from '@mantine/core';
import { IconCircle, IconCircleCheck, IconCircleDot } from '@tabler/icons-react';
import type { JobPhase } from '../../shared/ipc/events.ts';
import { useWords } from '../app/words.tsx';
import type { JobProgress } from '../backup/job.ts';
import styles from './check.module.css';
import { overallFraction, stepOfPhase, steps } from './steps.ts';

interface CheckStepsProps {
  readonly progress: JobProgress | undefined;
  readonly onStop: () => void;
}

/** What is looked at, what of it is done, and how far the whole is. */
export function CheckSteps({ progress, onStop }: CheckStepsProps) {
  const { say } = useWords();
  const phase: JobPhase = progress?.phase ?? 'preparing';
  const current = stepOfPhase(phase);
  const percent = Math.round(overallFraction(phase, progress?.fraction ?? 0) * 100);
  return (
    <div className={styles.running}>
      <ol className={styles.steps}>
        {steps.map((step, at) => {
          const state = at < current ? 'done' : at === current ? 'now' : 'later';
          const Icon = icons[state];
          return (
            <li key={step} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
              <Icon size={20} stroke={1.7} aria-hidden className={styles.stepIcon} />
              <span>{say(`check.doing.${step}`)}</span>
            </li>
          );
        })}
      </ol>
      <div className={styles.bar}>
        <Progress.Root size="sm" className={styles.track ?? ''}>
          <Progress.Section value={percent} aria-label={say('check.progress')} />
        </Progress.Root>
        <span className={styles.percent} aria-hidden>
          {percent} %
        </span>
        <Button variant="default" size="xs" onClick={onStop}>
          {say('check.stop')}
        </Button>
      </div>
    </div>
  );
}

const icons = { done: IconCircleCheck, now: IconCircleDot, later: IconCircle } as const;
