import type { ReactNode } from 'react';
import styles from './check.module.css';

/** One thing that is wrong: what it is, and what to do. */
export function Finding({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <li className={styles.finding}>
      <h2 className={styles.found}>{title}</h2>
      <p>{children}</p>
    </li>
  );
}
