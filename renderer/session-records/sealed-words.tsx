import { Button, Text, Title } from '@mantine/core';
import { IconFilePencil, IconLock } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { EditedDocument } from '../../shared/domain/session.ts';
import { useTurned } from '../app/turned.tsx';
import { useWords } from '../app/words.tsx';
import { DocumentView } from '../editor/document-view.tsx';
import { HistoryButton } from '../history/history-button.tsx';
import { ShareableMark } from '../ui/shareable-mark.tsx';
import { AmendDialog } from './amend-dialog.tsx';
import styles from './session-records.module.css';

/** The words of a record that is signed: to be read, with the way to amend them. */
export function SealedWords({ sessionId, record }: { sessionId: string; record: EditedDocument }) {
  const { say } = useWords();
  const turned = useTurned();
  const id = useId();
  const [amending, setAmending] = useState(false);
  return (
    <section className={styles.sheet} aria-labelledby={id}>
      <header className={styles.head}>
        <div className={styles.titleLine}>
          <Title order={2} size="h4" id={id}>
            {say('sessions.record')}
          </Title>
          <ShareableMark />
          <div className={styles.headActs}>
            <HistoryButton documentRef={{ kind: 'session-record', ownerId: sessionId }} voice="shareable" />
          </div>
        </div>
        <div className={styles.notice}>
          <IconLock size={20} stroke={1.7} aria-hidden />
          <Text size="sm">{say('records.sealedText')}</Text>
          {!turned && (
            <Button
              variant="default"
              size="compact-md"
              leftSection={<IconFilePencil size={17} aria-hidden />}
              onClick={() => setAmending(true)}
            >
              {say('records.amend')}
            </Button>
          )}
        </div>
      </header>
      <DocumentView document={record.document} label={say('sessions.record')} voice="shareable" />
      <AmendDialog sessionId={sessionId} opened={amending} onClose={() => setAmending(false)} />
    </section>
  );
}
