import { Button, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useWords } from '../app/words.tsx';
import { QuietScreen } from '../ui/quiet-screen.tsx';
import type { Dropped } from './dropped.ts';
import styles from './verification.module.css';
import { VerifyRecord } from './verify-record.tsx';

/** Checking a record while no vault is open. */
export function VerifyScreen({
  first,
  onBack,
}: {
  /** What was dropped on the screen before. */
  readonly first?: Dropped | undefined;
  readonly onBack: () => void;
}) {
  const { say } = useWords();
  return (
    <QuietScreen wide>
      <Button
        variant="subtle"
        leftSection={<IconArrowLeft size={17} stroke={1.8} aria-hidden />}
        className={styles.back ?? ''}
        onClick={onBack}
      >
        {say('app.back')}
      </Button>
      <Title order={1}>{say('verify.title')}</Title>
      <p className={styles.lead}>{say('verify.lead')}</p>
      <p className={styles.lead}>{say('verify.noVault')}</p>
      <VerifyRecord keyring={null} first={first} />
    </QuietScreen>
  );
}
