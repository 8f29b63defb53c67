import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { OfferedCode } from '../../shared/ipc/procedures/keys.ts';
import { useWords } from '../app/words.tsx';
import face from './code-face.module.css';
import { RecoverySheet } from './recovery-sheet.tsx';
import styles from './shown-code.module.css';

interface ShownCodeProps {
  readonly offer: OfferedCode;
  readonly onNext: () => void;
}

/** A recovery code to read, print or write down. It can be read aloud group by group. */
export function ShownCode({ offer, onNext }: ShownCodeProps) {
  const { say } = useWords();
  return (
    <div>
      <ol className={`${face.grid} ${styles.code}`} aria-label={say('keys.code')}>
        {offer.code.split('-').map((group, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place
          <li key={at} className={styles.group}>
            <span className={styles.number}>{at + 1}</span>
            <span
              role="img"
              aria-label={[...group].join(' ')}
              className={`${face.code} ${styles.characters}`}
            >
              {group}
            </span>
          </li>
        ))}
      </ol>
      <ul className={styles.advice}>
        <li>{say('keys.show.safe')}</li>
        <li>{say('keys.show.letters')}</li>
      </ul>
      <div className={styles.acts}>
        <Button
          variant="default"
          size="md"
          leftSection={<IconPrinter size={18} stroke={1.7} aria-hidden />}
          onClick={() => window.print()}
        >
          {say('keys.show.print')}
        </Button>
        <Button size="md" onClick={onNext}>
          {say('keys.show.next')}
        </Button>
      </div>
      <RecoverySheet offer={offer} />
    </div>
  );
}
