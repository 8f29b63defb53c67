import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { AlcoveError } from '../../shared/ipc/errors.ts';
import { useWords } from '../app/words.tsx';
import styles from './failure.module.css';

interface FailureProps {
  /** What was thrown; null and undefined show nothing, so that a query's `error` can be passed as it is. */
  readonly error: Error | null | undefined;
  readonly onRetry?: () => void;
}

/** A failed call as one plain sentence, read out at once. */
export function Failure({ error, onRetry }: FailureProps) {
  const { say, sayError } = useWords();
  if (error === null || error === undefined) return null;
  return (
    <FailureText
      action={
        onRetry !== undefined && (
          <Button variant="default" size="xs" onClick={onRetry}>
            {say('app.tryAgain')}
          </Button>
        )
      }
    >
      {sayError(toAlcoveError(error))}
    </FailureText>
  );
}

interface FailureTextProps {
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** The same for a place that has a more helpful sentence of its own. */
export function FailureText({ children, action }: FailureTextProps) {
  return (
    <div className={styles.failure} role="alert">
      <IconAlertTriangle className={styles.icon} size={20} stroke={1.8} aria-hidden />
      <p className={styles.text}>{children}</p>
      {action}
    </div>
  );
}

/** Anything thrown as a failure with a sentence of its own; what Alcove did not expect becomes `internal`. */
export function toAlcoveError(error: unknown): AlcoveError {
  return error instanceof AlcoveError ? error : new AlcoveError('internal', undefined, { cause: error });
}
