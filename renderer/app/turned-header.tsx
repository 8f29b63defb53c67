import { Button } from '@mantine/core';
import { IconLock, IconUsers } from '@tabler/icons-react';
import { lock } from './locking.ts';
import { keysOf } from './shortcuts.ts';
import styles from './turned-header.module.css';
import { useWords } from './words.tsx';

/** Stands in the header's place while the laptop is turned: says so, and leads back. */
export function TurnedHeader({ onTurnBack }: { readonly onTurnBack: () => void }) {
  const { say } = useWords();
  return (
    <header className={styles.header}>
      <p className={styles.sentence} role="status">
        <IconUsers size={20} stroke={1.8} aria-hidden className={styles.icon} />
        <span>
          {say('turned.sentence')}{' '}
          <span className={styles.leave}>
            {say('turned.leave', { back: say('turned.back'), keys: keysOf('turn') })}
          </span>
        </span>
      </p>
      <div className={styles.end}>
        <Button
          variant="default"
          leftSection={<IconLock size={17} stroke={1.8} aria-hidden />}
          title={keysOf('lock')}
          onClick={lock}
        >
          {say('app.lock')}
        </Button>
        <Button title={keysOf('turn')} onClick={onTurnBack}>
          {say('turned.back')}
        </Button>
      </div>
    </header>
  );
}
