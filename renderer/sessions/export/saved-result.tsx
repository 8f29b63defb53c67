import { Button, Text, Title } from '@mantine/core';
import { IconCircleCheckFilled } from '@tabler/icons-react';
import { fingerprintWords, inGroups } from '../../../shared/domain/fingerprint.ts';
import type { SavedRecord } from '../../../shared/ipc/procedures/sessions.ts';
import { useRead } from '../../app/client.ts';
import { useWords } from '../../app/words.tsx';
import { EnvelopeButton } from '../../envelope/envelope-button.tsx';
import { Failure } from '../../ui/failure.tsx';
import styles from './record-preview.module.css';

/** Where the signed file is now, and the fingerprint to give to whoever receives it. */
export function SavedResult({
  saved,
  sessionId,
  onClose,
}: {
  saved: SavedRecord;
  sessionId: string;
  onClose: () => void;
}) {
  const { say } = useWords();
  const sealed = useRead('records.list', { sessionId });
  const kept = sealed.data?.records.find(({ sha256 }) => sha256 === saved.sha256);
  return (
    <section className={styles.saved} role="status">
      <Title order={3} size="h4" className={styles.savedTitle ?? ''}>
        <IconCircleCheckFilled size={24} aria-hidden />
        {say('sessions.export.saved')}
      </Title>
      <Text>{say('sessions.export.savedAs', { fileName: saved.fileName, place: saved.place })}</Text>
      <dl className={styles.facts}>
        <dt>{say('sessions.export.bytes')}</dt>
        <dd>{say('sessions.export.size', { kilobytes: Math.ceil(saved.bytes / 1000) })}</dd>
        <dt>{say('sessions.export.fingerprint')}</dt>
        <dd className={styles.hex}>{inGroups(saved.fingerprint)}</dd>
        <dt>{say('sessions.export.fingerprintInWords')}</dt>
        <dd>{fingerprintWords(saved.fingerprint).join(' ')}</dd>
        <dt>{say('sessions.export.savedSha256')}</dt>
        <dd className={styles.hex}>{inGroups(saved.sha256)}</dd>
      </dl>
      <Text size="sm">{say('sessions.export.signatureText')}</Text>
      {kept !== undefined && <EnvelopeButton recordId={kept.id} />}
      <Failure error={sealed.error} />
      <Button onClick={onClose}>{say('sessions.export.close')}</Button>
    </section>
  );
}
