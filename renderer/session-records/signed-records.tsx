import { Text, Title } from '@mantine/core';
import { useId, useState } from 'react';
import type { SealedRecords, SignedRecord } from '../../shared/domain/signed-record.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { SignedFileRow } from '../documents/signed-file-row.tsx';
import rows from '../documents/signed-files.module.css';
import { SignedViewer } from '../documents/signed-viewer.tsx';
import { Failure } from '../ui/failure.tsx';
import { ShareableMark } from '../ui/shareable-mark.tsx';
import styles from './session-records.module.css';

/** What was signed of a session, newest first; nothing while nothing is. The mentee may see all of it. */
export function SignedRecords({ sessionId }: { sessionId: string }) {
  const { say } = useWords();
  const id = useId();
  const sealed = useRead('records.list', { sessionId });
  const [viewed, setViewed] = useState<SignedRecord>();
  if (sealed.error !== null) return <Failure error={sealed.error} />;
  if (sealed.data === undefined || sealed.data.records.length === 0) return null;
  const { records } = sealed.data;
  return (
    <section className={styles.sealed} aria-labelledby={id}>
      <div className={styles.titleLine}>
        <Title order={3} size="h5" id={id}>
          {say('records.title')}
        </Title>
        <ShareableMark />
      </div>
      <Text size="sm" c="var(--ink-soft)">
        {say('records.hint')}
      </Text>
      <ul className={rows.rows}>
        {records.map((record) => (
          <RecordLine key={record.id} record={record} onOpen={() => setViewed(record)} />
        ))}
      </ul>
      <Since sealed={sealed.data} />
      {viewed !== undefined && (
        <SignedViewer title={say('records.view')} file={viewed} onClose={() => setViewed(undefined)} />
      )}
    </section>
  );
}

function RecordLine({ record, onOpen }: { record: SignedRecord; onOpen: () => void }) {
  const { say, sayDate, sayMoment } = useWords();
  const { amends, amendedAt, signedByHand } = record;
  return (
    <SignedFileRow
      file={record}
      title={
        <>
          {say(amends === null ? 'records.one' : 'records.oneAmending', { date: sayMoment(record.signedAt) })}
          <span className={styles.standing}>
            {amendedAt === null
              ? say('records.inForce')
              : say('records.amendedOn', { date: sayDate(localDayOf(new Date(amendedAt))) })}
          </span>
        </>
      }
      onOpen={onOpen}
    >
      {amends !== null && <Text size="sm">{say('records.reason', { reason: amends.reason })}</Text>}
      {signedByHand.length > 0 && (
        <Text size="sm">
          {say('records.signedByHand', { who: signedByHand.length > 1 ? 'both' : (signedByHand[0] ?? '') })}
        </Text>
      )}
    </SignedFileRow>
  );
}

/** Whether the page still says what the newest record says. */
function Since({ sealed: { amendment, changed } }: { sealed: SealedRecords }) {
  const { say, sayList } = useWords();
  if (amendment !== null) return null;
  return (
    <Text size="sm" c="var(--ink-soft)">
      {changed === null
        ? say('records.changedUnknown')
        : changed.length === 0
          ? say('records.unchanged')
          : say('records.changed', { parts: sayList(changed.map((part) => say(`records.part.${part}`))) })}
    </Text>
  );
}
