import { IconEyeOff } from '@tabler/icons-react';
import { useWords } from '../app/words.tsx';
import styles from './mark.module.css';

/** Marks what is the mentor's alone. Nothing else in Alcove is amber. */
export function PrivateMark() {
  const { say } = useWords();
  return (
    <span className={styles.mark} data-voice="private" title={say('app.privateHint')}>
      <IconEyeOff size={14} stroke={1.9} aria-hidden />
      {say('app.private')}
    </span>
  );
}
