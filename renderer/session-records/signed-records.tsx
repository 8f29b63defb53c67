import { Button, Group, Text, Title } from '@mantine/core';
import { IconDeviceFloppy, IconEye, IconFileCertificate } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { inShort } from '../../shared/domain/fingerprint.ts';
import type { SealedRecords, SignedRecord } from '../../shared/domain/signed-record.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useChange, useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { SignedViewer } from '../documents/signed-viewer.tsx';
import { EnvelopeButton } from '../envelope/envelope-button.tsx';
import { Failure } from '../ui/failure.tsx';
import { ShareableMark } from '../ui/shareable-mark.tsx';
import { CountersignActs } from './countersign-acts.tsx';
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
      <ul className={styles.records}>
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
  const save = useChange('records.saveCopy', []);
  const { id, signedAt, pages, fingerprint, link, amends, amendedAt, signedByHand, countersigned } = record;
  const dayOf = (moment: string) => sayDate(localDayOf(new Date(moment)));
  const moment = sayMoment(signedAt);
  return (
    <li className={styles.record}>
      <IconFileCertificate size={22} stroke={1.6} aria-hidden />
      <div className={styles.words}>
        <Text fw={600}>
          {say(amends === null ? 'records.one' : 'records.oneAmending', { date: moment })}
          <span className={styles.standing}>
            {amendedAt === null
              ? say('records.inForce')
              : say('records.amendedOn', { date: dayOf(amendedAt) })}
          </span>
        </Text>
        <Text size="sm" c="var(--ink-soft)">
          {[
            pages === null ? '' : say('records.pages', { pages }),
            say('records.key', { fingerprint: inShort(fingerprint) }),
            say('records.link', { link }),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </Text>
        {amends !== null && <Text size="sm">{say('records.reason', { reason: amends.reason })}</Text>}
        {signedByHand.length > 0 && (
          <Text size="sm">
            {say('records.signedByHand', { who: signedByHand.length > 1 ? 'both' : (signedByHand[0] ?? '') })}
          </Text>
        )}
        {countersigned !== null && (
          <Text size="sm">
            {say('records.countersigned', { name: countersigned.name, date: dayOf(countersigned.addedAt) })}
          </Text>
        )}
        {save.data != null && (
          <Text size="sm" role="status">
            {say('records.savedCopy', save.data)}
          </Text>
        )}
        <Failure error={save.error} />
      </div>
      <Group gap="xs" className={styles.acts ?? ''}>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconEye size={16} aria-hidden />}
          aria-label={say('records.openOf', { moment })}
          onClick={onOpen}
        >
          {say('records.open')}
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconDeviceFloppy size={16} aria-hidden />}
          aria-label={say('records.saveCopyOf', { moment })}
          loading={save.isPending}
          onClick={() => save.mutate({ id })}
        >
          {say('records.saveCopy')}
        </Button>
        <EnvelopeButton recordId={id} label={say('envelope.saveOf', { moment })} small />
        <CountersignActs recordId={id} moment={moment} done={countersigned !== null} />
      </Group>
    </li>
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
