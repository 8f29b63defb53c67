import { Text, Title } from '@mantine/core';
import { IconLockSquareRounded } from '@tabler/icons-react';
import type { ContractVersion } from '../../shared/domain/contract.ts';
import { useWords } from '../app/words.tsx';
import { DocumentView } from '../editor/document-view.tsx';
import { HistoryButton } from '../history/history-button.tsx';
import { ShareableMark } from '../ui/shareable-mark.tsx';
import styles from './contract.module.css';
import { FollowsLine } from './versions/follows-line.tsx';

/** A draft that one of the two has signed: its words are held while the signature stands. */
export function HeldContract({ version }: { version: ContractVersion }) {
  const { say } = useWords();
  const title = say('contract.draftTitle', { number: version.number });
  return (
    <section className={styles.sealed} aria-label={title}>
      <header className={styles.sealedHead}>
        <div className={styles.titleLine}>
          <Title order={2} size="h4">
            {title}
          </Title>
          <ShareableMark />
          <HistoryButton documentRef={{ kind: 'contract', ownerId: version.id }} voice="shareable" />
        </div>
        <FollowsLine version={version} />
        <Text className={styles.seal ?? ''}>
          <IconLockSquareRounded size={22} stroke={1.6} aria-hidden />
          {say('contract.held')}
        </Text>
      </header>
      <DocumentView document={version.document} label={title} voice="shareable" />
    </section>
  );
}
