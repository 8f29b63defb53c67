import { IconFileText } from '@tabler/icons-react';
import { useWords } from '../app/words.tsx';
import styles from './mark.module.css';

/** Marks what may leave in a session record. */
export function ShareableMark() {
  const { say } = useWords();
  return (
    <span className={styles.mark} data-voice="shareable" title={say('app.shareableHint')}>
      <IconFileText size={14} stroke={1.9} aria-hidden />
      {say('app.shareable')}
    </span>
  );
}
