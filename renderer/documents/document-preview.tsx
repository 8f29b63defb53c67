import { Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { DocumentSubject } from '../../shared/domain/signed-document.ts';
import type { ProcedureName } from '../../shared/ipc/contract.ts';
import type { AlcoveError } from '../../shared/ipc/errors.ts';
import type { DocumentPreview as Preview, SavedDocument } from '../../shared/ipc/procedures/documents.ts';
import { call } from '../app/client.ts';
import { flushAll } from '../app/pending-writes.ts';
import { useWords } from '../app/words.tsx';
import type { ReplaceInRecord } from '../identifiers/record-findings.tsx';
import { Failure } from '../ui/failure.tsx';
import { Later } from '../ui/later.tsx';
import { BeforeSigning } from './before-signing.tsx';
import styles from './documents.module.css';
import { PagesModal } from './pages-modal.tsx';
import { PdfPages } from './pdf-pages.tsx';
import { pdfReaders } from './pdf-readers.ts';
import { SavedResult } from './saved-result.tsx';

interface PreviewedDocument {
  readonly subject: DocumentSubject;
  /** What is asked anew once it was signed. */
  readonly reads: readonly ProcedureName[];
  /** Puts other words where a finding was written; left out where it can only be changed there. */
  readonly replace?: ReplaceInRecord;
  /** What belongs to this kind alone, above what leaves. */
  readonly ownPart?: (preview: Preview, onAnew: () => void) => ReactNode;
  /** A sentence above the button. */
  readonly lastWord?: ReactNode;
}

/** Shows exactly what would leave this computer, before anything does; then signs those bytes and saves them. */
export function DocumentPreview({
  opened,
  onClose,
  ...previewed
}: PreviewedDocument & { opened: boolean; onClose: () => void }) {
  const { say } = useWords();
  return (
    <PagesModal title={say(`documents.title.${previewed.subject.kind}`)} opened={opened} onClose={onClose}>
      {opened && <PreviewSteps {...previewed} onClose={onClose} />}
    </PagesModal>
  );
}

function PreviewSteps({ subject, onClose, ...parts }: PreviewedDocument & { onClose: () => void }) {
  const { say } = useWords();
  const [cannotShow, setCannotShow] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const preview = useMutation<Preview | 'unsaved', AlcoveError, DocumentSubject>({
    mutationFn: async (asked) => ((await flushAll()) > 0 ? 'unsaved' : call('documents.preview', asked)),
  });
  const [saved, setSaved] = useState<SavedDocument>();
  const { mutate: make } = preview;
  // the subject is written anew with each rendering of the page below
  const asked = JSON.stringify(subject);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt makes another preview
  useEffect(() => {
    setCannotShow(false);
    const noneExpected = pdfReaders.expect();
    let made = false;
    make(subject, {
      onSettled: () => {
        made = true;
      },
    });
    return () => {
      noneExpected();
      // nobody waits for a preview that was left
      if (!made) void call('documents.giveUp', undefined);
    };
  }, [make, asked, attempt]);
  const failed = useCallback(() => setCannotShow(true), []);
  const anew = () => setAttempt((count) => count + 1);

  if (preview.data === 'unsaved') {
    return (
      <Text role="alert" className={styles.message ?? ''}>
        {say('documents.unsaved')}
      </Text>
    );
  }
  if (preview.error !== null) {
    return (
      <div className={styles.message}>
        <Failure error={preview.error} onRetry={anew} />
      </div>
    );
  }
  if (preview.data === undefined) {
    return (
      <div className={styles.message}>
        <Text role="status">{say('documents.making')}</Text>
        {subject.kind === 'portfolio' && (
          <Button variant="default" mt="md" onClick={onClose}>
            {say('app.cancel')}
          </Button>
        )}
      </div>
    );
  }
  const shown = preview.data;
  return (
    <div className={styles.columns}>
      <PdfPages bytes={shown.pdf} onFailed={failed} />
      <div className={styles.side}>
        <Later>
          {saved !== undefined ? (
            <SavedResult saved={saved} onClose={onClose} />
          ) : (
            <BeforeSigning
              key={shown.previewId}
              {...parts}
              preview={shown}
              kind={subject.kind}
              cannotShow={cannotShow}
              onAnew={anew}
              onSigned={setSaved}
            />
          )}
        </Later>
      </div>
    </div>
  );
}
