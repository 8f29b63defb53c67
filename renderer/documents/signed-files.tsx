import { Button, Group, Text } from '@mantine/core';
import { IconDeviceFloppy, IconEye, IconFileCertificate } from '@tabler/icons-react';
import { useState } from 'react';
import { inShort } from '../../shared/domain/fingerprint.ts';
import type { SignedDocument } from '../../shared/domain/signed-document.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { EnvelopeButton } from '../envelope/envelope-button.tsx';
import { CountersignActs } from '../session-records/countersign-acts.tsx';
import styles from '../session-records/session-records.module.css';
import { Failure } from '../ui/failure.tsx';
import { SignedViewer } from './signed-viewer.tsx';

/** Documents that were signed and saved, each with what can be done with its file; nothing where there is none. */
export function SignedFiles({ documents }: { documents: readonly SignedDocument[] }) {
  const { say } = useWords();
  const [viewed, setViewed] = useState<SignedDocument>();
  if (documents.length === 0) return null;
  return (
    <>
      <ul className={styles.records} aria-label={say('documents.signed')}>
        {documents.map((document) => (
          <SignedLine key={document.id} document={document} onOpen={() => setViewed(document)} />
        ))}
      </ul>
      {viewed !== undefined && (
        <SignedViewer title={say('documents.view')} file={viewed} onClose={() => setViewed(undefined)} />
      )}
    </>
  );
}

function SignedLine({ document, onOpen }: { document: SignedDocument; onOpen: () => void }) {
  const { say, sayDate, sayMoment } = useWords();
  const save = useChange('records.saveCopy', []);
  const { id, fileName, signedAt, pages, fingerprint, link, kept, countersigned } = document;
  const moment = sayMoment(signedAt);
  return (
    <li className={styles.record}>
      <IconFileCertificate size={22} stroke={1.6} aria-hidden />
      <div className={styles.words}>
        <Text fw={600}>{say('documents.signedOn', { date: moment })}</Text>
        <Text size="sm" c="var(--ink-soft)">
          {[
            fileName,
            say('records.pages', { pages }),
            say('records.key', { fingerprint: inShort(fingerprint) }),
            say('records.link', { link }),
          ].join(' · ')}
        </Text>
        {!kept && <Text size="sm">{say('documents.notKept')}</Text>}
        {countersigned !== null && (
          <Text size="sm">
            {say('records.countersigned', {
              name: countersigned.name,
              date: sayDate(localDayOf(new Date(countersigned.addedAt))),
            })}
          </Text>
        )}
        {save.data != null && (
          <Text size="sm" role="status">
            {say('records.savedCopy', save.data)}
          </Text>
        )}
        <Failure error={save.error} />
      </div>
      {kept && (
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
      )}
    </li>
  );
}
