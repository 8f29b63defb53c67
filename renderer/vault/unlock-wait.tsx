import { IconHourglass } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useWords } from '../app/words.tsx';
import styles from './unlock-wait.module.css';

/** Counts down to the next attempt. It is read out when the wait begins and when it is over, not every second. */
export function UnlockWait({ seconds }: { readonly seconds: number }) {
  const { say } = useWords();
  const [longest, setLongest] = useState(0);
  const waiting = seconds > 0;
  useEffect(() => {
    setLongest((known) => Math.max(known, seconds));
  }, [seconds]);
  if (longest === 0) return null;
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <div className={styles.wait} data-over={!waiting || undefined}>
      {waiting && <IconHourglass size={20} stroke={1.7} aria-hidden className={styles.icon} />}
      <p role="status" className={styles.words}>
        {waiting ? say('vault.unlock.wait', { seconds: longest }) : say('vault.unlock.waitOver')}
      </p>
      {waiting && (
        <span className={styles.clock} role="timer" aria-label={say('vault.unlock.waitLeft')} aria-live="off">
          {clock}
        </span>
      )}
    </div>
  );
}
