import { Text, Title } from '@mantine/core';
import { IconArrowUpRight, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { fingerprintWords, inGroups } from '../../../shared/domain/fingerprint.ts';
import type { RecordPreview } from '../../../shared/ipc/procedures/sessions.ts';
import { useWords } from '../../app/words.tsx';
import styles from './record-preview.module.css';

const leaves = [
  'sessions.export.leaves.record',
  'sessions.export.leaves.facts',
  'sessions.export.leaves.people',
  'sessions.export.leaves.agenda',
  'sessions.export.leaves.goals',
  'sessions.export.leaves.actions',
  'sessions.export.leaves.signposting',
  'sessions.export.leaves.chain',
  'sessions.export.leaves.data',
] as const;

const stays = [
  'sessions.export.stays.note',
  'sessions.export.stays.useful',
  'sessions.export.stays.name',
  'sessions.export.stays.conflicts',
  'sessions.export.stays.boundaries',
] as const;

/** In words: what leaves, what stays, in which file, and what its signature says. */
export function WhatLeaves({
  preview,
  fileName,
  children,
}: {
  preview: RecordPreview;
  fileName: string;
  /** What can be said about the file. */
  children?: ReactNode;
}) {
  const { say } = useWords();
  return (
    <>
      <section>
        <Title order={3} size="h5">
          {say('sessions.export.leaves')}
        </Title>
        <ul className={styles.leaves}>
          {leaves.map((word) => (
            <li key={word}>
              <IconArrowUpRight size={17} aria-hidden />
              {say(word, { mentee: preview.shownAs })}
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.stays}>
        <Title order={3} size="h5">
          {say('sessions.export.stays')}
        </Title>
        <ul className={styles.leaves}>
          {stays.map((word) => (
            <li key={word}>
              <IconLock size={17} aria-hidden />
              {say(word)}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <Title order={3} size="h5">
          {say('sessions.export.file')}
        </Title>
        <dl className={styles.facts}>
          <dt>{say('sessions.export.fileName')}</dt>
          <dd>{fileName}</dd>
          <dt>{say('sessions.export.length')}</dt>
          <dd>{say('sessions.export.pageCount', { pages: preview.pages })}</dd>
          <dt>{say('sessions.export.signer')}</dt>
          <dd>{preview.signer}</dd>
          <dt>{say('sessions.export.fingerprint')}</dt>
          <dd className={styles.hex}>{inGroups(preview.fingerprint)}</dd>
          <dt>{say('sessions.export.fingerprintInWords')}</dt>
          <dd>{fingerprintWords(preview.fingerprint).join(' ')}</dd>
          <dt>{say('sessions.export.sha256')}</dt>
          <dd className={styles.hex}>{inGroups(preview.sha256)}</dd>
        </dl>
        {children}
      </section>
      <section>
        <Title order={3} size="h5">
          {say('sessions.export.signature')}
        </Title>
        <Text size="sm">{say('sessions.export.signatureText')}</Text>
      </section>
    </>
  );
}
