import { IconCircleCheck } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import styles from './security.module.css';

interface DoneProps {
  readonly title: string;
  /** What is still to be known or done. */
  readonly next?: string | undefined;
  readonly children: ReactNode;
}

/** The clear end of a change. It takes the focus, so that it is read out. */
export function Done({ title, next, children }: DoneProps) {
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => result.current?.focus(), []);
  return (
    <div>
      <div ref={result} tabIndex={-1} className={styles.done}>
        <p className={styles.doneTitle}>
          <IconCircleCheck size={22} stroke={1.7} aria-hidden />
          {title}
        </p>
        {next !== undefined && <p>{next}</p>}
      </div>
      {children}
    </div>
  );
}
