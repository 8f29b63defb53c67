import { Button, Title } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useWords } from '../../app/words.tsx';
import styles from './security.module.css';

interface ExposedNoticeProps {
  /** The day on which a password or code was replaced. */
  readonly since: string;
  readonly onChangeKey: () => void;
}

/** Stands for as long as old backups hold the key that the vault has today. */
export function ExposedNotice({ since, onChangeKey }: ExposedNoticeProps) {
  const { say } = useWords();
  return (
    <div className={styles.exposed}>
      <IconKey size={20} stroke={1.7} aria-hidden className={styles.exposedIcon} />
      <div>
        <Title order={3}>{say('keys.exposed.title')}</Title>
        <p>{say('keys.exposed.standing', { when: since })}</p>
        <Button variant="default" size="xs" onClick={onChangeKey}>
          {say('keys.exposed.change')}
        </Button>
      </div>
    </div>
  );
}
