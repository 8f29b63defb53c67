import { Button, Text } from '@mantine/core';
import { fingerprintWords, inGroups } from '../../shared/domain/fingerprint.ts';
import type { SavedDocument } from '../../shared/ipc/procedures/documents.ts';
import { useWords } from '../app/words.tsx';
import { EnvelopeButton } from '../envelope/envelope-button.tsx';
import styles from './documents.module.css';
import { SavedWords } from './saved-words.tsx';

/** Where the signed file is now, and the fingerprint to give to whoever receives it. */
export function SavedResult({ saved, onClose }: { saved: SavedDocument; onClose: () => void }) {
  const { say } = useWords();
  return (
    <section className={styles.saved}>
      <SavedWords title={say('documents.saved')}>
        <Text>{say('documents.savedAs', { fileName: saved.fileName, place: saved.place })}</Text>
      </SavedWords>
      <dl className={styles.facts}>
        <dt>{say('documents.bytes')}</dt>
        <dd>{say('documents.size', { kilobytes: Math.ceil(saved.bytes / 1000) })}</dd>
        <dt>{say('documents.fingerprint')}</dt>
        <dd className={styles.hex}>{inGroups(saved.fingerprint)}</dd>
        <dt>{say('documents.fingerprintInWords')}</dt>
        <dd>{fingerprintWords(saved.fingerprint).join(' ')}</dd>
        <dt>{say('documents.savedSha256')}</dt>
        <dd className={styles.hex}>{inGroups(saved.sha256)}</dd>
      </dl>
      <Text size="sm">{say('documents.signatureText')}</Text>
      {saved.kept && <EnvelopeButton recordId={saved.id} />}
      <Button onClick={onClose}>{say('documents.close')}</Button>
    </section>
  );
}
