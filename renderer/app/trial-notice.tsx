import { useRead } from './client.ts';
import styles from './trial-notice.module.css';
import { useWords } from './words.tsx';

/** Says in the trial window, on every screen, that it is not for real notes. */
export function TrialNotice() {
  const { say } = useWords();
  const { data: info } = useRead('app.info', undefined);
  if (info?.tryingOut !== true) return null;
  return (
    <aside className={styles.notice} aria-label={say('app.trial')}>
      {say('app.tryingOut')}
    </aside>
  );
}
