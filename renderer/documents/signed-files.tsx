import { Text } from '@mantine/core';
import { useState } from 'react';
import type { SignedDocument } from '../../shared/domain/signed-document.ts';
import { useWords } from '../app/words.tsx';
import { SignedFileRow } from './signed-file-row.tsx';
import styles from './signed-files.module.css';
import { SignedViewer } from './signed-viewer.tsx';

/** Documents that were signed and saved, each with what can be done with its file; nothing where there is none. */
export function SignedFiles({ documents }: { documents: readonly SignedDocument[] }) {
  const { say, sayMoment } = useWords();
  const [viewed, setViewed] = useState<SignedDocument>();
  if (documents.length === 0) return null;
  return (
    <>
      <ul className={styles.rows} aria-label={say('documents.signed')}>
        {documents.map((document) => (
          <SignedFileRow
            key={document.id}
            file={document}
            title={say('documents.signedOn', { date: sayMoment(document.signedAt) })}
            fileName={document.fileName}
            kept={document.kept}
            onOpen={() => setViewed(document)}
          >
            {!document.kept && <Text size="sm">{say('documents.notKept')}</Text>}
          </SignedFileRow>
        ))}
      </ul>
      {viewed !== undefined && (
        <SignedViewer title={say('documents.view')} file={viewed} onClose={() => setViewed(undefined)} />
      )}
    </>
  );
}
