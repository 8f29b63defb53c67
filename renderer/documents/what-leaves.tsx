import { Text, Title } from '@mantine/core';
import { IconArrowUpRight, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { DocumentKindName } from '../../shared/domain/document-kind.ts';
import { fingerprintWords, inGroups } from '../../shared/domain/fingerprint.ts';
import type { DocumentPreview } from '../../shared/ipc/procedures/documents.ts';
import type { WordId } from '../../shared/words/index.ts';
import { useWords } from '../app/words.tsx';
import styles from './documents.module.css';

/** What is named as leaving, of each kind, before what leaves in all of them. */
const leaves: Readonly<Record<DocumentKindName, readonly WordId[]>> = {
  'session-record': [
    'documents.leaves.session-record.record',
    'documents.leaves.session-record.facts',
    'documents.leaves.session-record.people',
    'documents.leaves.session-record.agenda',
    'documents.leaves.session-record.goals',
    'documents.leaves.session-record.actions',
    'documents.leaves.session-record.signposting',
  ],
  contract: [
    'documents.leaves.contract.text',
    'documents.leaves.contract.terms',
    'documents.leaves.contract.people',
  ],
  'goals-sheet': [
    'documents.leaves.goals-sheet.goals',
    'documents.leaves.goals-sheet.options',
    'documents.leaves.goals-sheet.ideas',
    'documents.leaves.goals-sheet.actions',
    'documents.leaves.goals-sheet.people',
  ],
  'closing-statement': [
    'documents.leaves.closing-statement.text',
    'documents.leaves.closing-statement.ending',
    'documents.leaves.closing-statement.taken',
    'documents.leaves.closing-statement.next',
    'documents.leaves.closing-statement.data',
    'documents.leaves.closing-statement.people',
  ],
  portfolio: [
    'documents.leaves.portfolio.parts',
    'documents.leaves.portfolio.signed',
    'documents.leaves.portfolio.cover',
    'documents.leaves.portfolio.people',
  ],
};
const alwaysLeaves = ['documents.leaves.chain', 'documents.leaves.data'] as const;

/** What is named as staying, of each kind, before what stays of all of them. */
const stays: Readonly<Record<DocumentKindName, readonly WordId[]>> = {
  'session-record': [
    'documents.stays.session-record.note',
    'documents.stays.session-record.useful',
    'documents.stays.session-record.boundaries',
  ],
  contract: [
    'documents.stays.contract.drafts',
    'documents.stays.contract.scans',
    'documents.stays.contract.notes',
  ],
  'goals-sheet': ['documents.stays.goals-sheet.notes', 'documents.stays.goals-sheet.sure'],
  'closing-statement': [
    'documents.stays.closing-statement.mentor',
    'documents.stays.closing-statement.reasons',
    'documents.stays.closing-statement.notes',
  ],
  portfolio: [
    'documents.stays.portfolio.parts',
    'documents.stays.portfolio.notes',
    'documents.stays.portfolio.file',
  ],
};
const alwaysStays = ['documents.stays.name', 'documents.stays.conflicts'] as const;

/** In words: what leaves, what stays, in which file, and what its signature says. */
export function WhatLeaves({
  preview,
  kind,
  fileName,
  children,
}: {
  preview: DocumentPreview;
  kind: DocumentKindName;
  fileName: string;
  /** What can be said about the file. */
  children?: ReactNode;
}) {
  const { say } = useWords();
  return (
    <>
      <section>
        <Title order={3} size="h5">
          {say('documents.leaves')}
        </Title>
        <ul className={styles.leaves}>
          {[...leaves[kind], ...alwaysLeaves].map((word) => (
            <li key={word}>
              <IconArrowUpRight size={17} aria-hidden />
              {say(word, { mentee: preview.shownAs })}
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.stays}>
        <Title order={3} size="h5">
          {say('documents.stays')}
        </Title>
        <ul className={styles.leaves}>
          {[...stays[kind], ...alwaysStays].map((word) => (
            <li key={word}>
              <IconLock size={17} aria-hidden />
              {say(word)}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <Title order={3} size="h5">
          {say('documents.file')}
        </Title>
        <dl className={styles.facts}>
          <dt>{say('documents.fileName')}</dt>
          <dd>{fileName}</dd>
          <dt>{say('documents.length')}</dt>
          <dd>{say('documents.pageCount', { pages: preview.pages })}</dd>
          <dt>{say('documents.signer')}</dt>
          <dd>{preview.signer}</dd>
          <dt>{say('documents.fingerprint')}</dt>
          <dd className={styles.hex}>{inGroups(preview.fingerprint)}</dd>
          <dt>{say('documents.fingerprintInWords')}</dt>
          <dd>{fingerprintWords(preview.fingerprint).join(' ')}</dd>
          <dt>{say('documents.sha256')}</dt>
          <dd className={styles.hex}>{inGroups(preview.sha256)}</dd>
        </dl>
        {children}
      </section>
      <section>
        <Title order={3} size="h5">
          {say('documents.signature')}
        </Title>
        <Text size="sm">{say('documents.signatureText')}</Text>
      </section>
    </>
  );
}
