import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './security.module.css';

interface KeyRowProps {
  readonly title: string;
  readonly when?: string | undefined;
  readonly hint?: string;
  readonly act: ReactNode;
}

/** One key: what it is, since when, and what can be done with it. */
export function KeyRow({ title, when, hint, act }: KeyRowProps) {
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <Title order={3}>{title}</Title>
        {when !== undefined && <p className={styles.when}>{when}</p>}
        {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      </div>
      <div className={styles.act}>{act}</div>
    </div>
  );
}
