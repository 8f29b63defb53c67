import { useWords } from '../app/words.tsx';
import styles from './wordmark.module.css';

/** An arch and the name. */
export function Wordmark() {
  const { say } = useWords();
  return (
    <span className={styles.wordmark}>
      <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.8" aria-hidden="true">
        <path d="M4 21V11a8 8 0 0 1 16 0v10" strokeLinecap="round" />
        <path d="M8.5 21v-9.5a3.5 3.5 0 0 1 7 0V21" strokeLinecap="round" />
        <path d="M2.5 21h19" strokeLinecap="round" />
      </svg>
      {say('app.name')}
    </span>
  );
}
