import { useWords } from '../app/words.tsx';
import styles from './home-page.module.css';

/** Says how many lines are not shown; nothing when all are. */
export function More({ count }: { readonly count: number }) {
  const { say } = useWords();
  return count === 0 ? null : <p className={styles.more}>{say('home.more', { count })}</p>;
}
