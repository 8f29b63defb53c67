import { Text, Title } from '@mantine/core';
import { IconRosetteDiscountCheck } from '@tabler/icons-react';
import type { ClosingStatement } from '../../shared/domain/ending.ts';
import { useWords } from '../app/words.tsx';
import { DocumentView } from '../editor/document-view.tsx';
import { HistoryButton } from '../history/history-button.tsx';
import { ShareableMark } from '../ui/shareable-mark.tsx';
import styles from './reviews.module.css';

/** A closing statement whose words are held by a signature, or sealed. */
export function SettledStatement({ statement }: { statement: ClosingStatement }) {
  const { say, sayDate } = useWords();
  const title = say('ending.statement.title');
  return (
    <div className={styles.settled}>
      <div className={styles.titleLine}>
        <Title order={3}>{title}</Title>
        <ShareableMark />
        <HistoryButton documentRef={{ kind: 'closing-statement', ownerId: statement.id }} voice="shareable" />
      </div>
      {statement.sealedOn !== null && (
        <Text className={styles.seal ?? ''}>
          <IconRosetteDiscountCheck size={22} stroke={1.6} aria-hidden />
          {say('ending.statement.sealLine', { date: sayDate(statement.sealedOn) })}
        </Text>
      )}
      <DocumentView document={statement.document} label={title} voice="shareable" />
    </div>
  );
}
