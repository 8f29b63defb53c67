import type { ReactNode } from 'react';
import styles from './quiet-screen.module.css';
import { Wordmark } from './wordmark.tsx';

interface QuietScreenProps {
  /** A line that belongs to the whole window. */
  readonly notice?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A window with one thing in it: what is shown while no vault is open. */
export function QuietScreen({ notice, wide = false, children }: QuietScreenProps) {
  return (
    <div className={styles.window}>
      {notice}
      <main className={styles.main} data-wide={wide || undefined} tabIndex={-1}>
        <div className={styles.mark}>
          <Wordmark />
        </div>
        {children}
      </main>
    </div>
  );
}
