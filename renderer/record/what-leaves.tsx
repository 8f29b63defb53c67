import { Title } from '@mantine/core';
import { IconCheck, IconLock } from '@tabler/icons-react';
import type { RecordPreview } from '../../shared/ipc/procedures/sessions.ts';
import type { WordId } from '../../shared/words/index.ts';
import { useWords } from '../app/words.tsx';
import { grouped } from './hex.ts';
import styles from './record-preview.module.css';

const stays: readonly WordId[] = [
  'preview.stays.note',
  'preview.stays.details',
  'preview.stays.conflicts',
  'preview.stays.others',
];

/** What is in the file, what is not, what it is called and which key signs it. */
export function WhatLeaves({ preview }: { preview: RecordPreview }) {
  const { say } = useWords();
  return (
    <div className={styles.facts}>
      <section>
        <Title order={3} size="h5">
          <IconCheck size={18} aria-hidden /> {say('preview.leaves')}
        </Title>
        <p>{say('preview.leavesText')}</p>
      </section>
      <section>
        <Title order={3} size="h5">
          <IconLock size={18} aria-hidden /> {say('preview.staysBehind')}
        </Title>
        <ul className={styles.stays}>
          {stays.map((id) => (
            <li key={id}>{say(id)}</li>
          ))}
        </ul>
      </section>
      <section>
        <Title order={3} size="h5">
          {say('preview.file')}
        </Title>
        <dl>
          <dt>{say('preview.fileName')}</dt>
          <dd>
            {preview.fileName} · {say('preview.pages', { count: preview.pages })}
          </dd>
          <dd className={styles.hint}>{say('preview.fileNameHint')}</dd>
          <dt>{say('preview.digest')}</dt>
          <dd className={styles.hex}>{grouped(preview.sha256)}</dd>
        </dl>
      </section>
      <section>
        <Title order={3} size="h5">
          {say('preview.signature')}
        </Title>
        <dl>
          <dt>{say('preview.signer')}</dt>
          <dd>{preview.signer}</dd>
          <dt>{say('preview.fingerprint')}</dt>
          <dd className={styles.hex}>{grouped(preview.fingerprint)}</dd>
        </dl>
        <p>{say('preview.signatureText')}</p>
      </section>
    </div>
  );
}
