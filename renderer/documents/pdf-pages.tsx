import { Text } from '@mantine/core';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useCallback, useDeferredValue, useEffect, useState } from 'react';
import { useWords } from '../app/words.tsx';
import { FailureText } from '../ui/failure.tsx';
import styles from './documents.module.css';
import type { OpenPdf } from './pdf-document.ts';
import { PdfPage } from './pdf-page.tsx';
import { pdfReaders } from './pdf-readers.ts';

/** The very bytes that will be signed, or that were, page by page; or that they cannot be shown. */
export function PdfPages({
  bytes,
  label,
  opening,
  cannotShow,
  onFailed,
}: {
  bytes: Uint8Array;
  /** What pages they are, where they are not those of a document that is about to be signed. */
  label?: string;
  /** What is said until they are there. */
  opening?: string;
  /** What is said where they never will be. */
  cannotShow?: string;
  onFailed?: () => void;
}) {
  const { say } = useWords();
  const [pdf, setPdf] = useState<OpenPdf>();
  const [unreadable, setUnreadable] = useState<Uint8Array>();
  const failed = useCallback(() => {
    setUnreadable(bytes);
    onFailed?.();
  }, [bytes, onFailed]);

  useEffect(() => {
    let gone = false;
    let opened: OpenPdf | undefined;
    pdfReaders
      .open(bytes)
      .then((done) => {
        opened = done;
        if (gone) done.close();
        else setPdf(done);
      })
      .catch(() => {
        // whatever pdf.js could not read, the mentor reads one sentence and signs nothing
        if (!gone) failed();
      });
    return () => {
      gone = true;
      opened?.close();
      setPdf(undefined);
    };
  }, [bytes, failed]);

  if (unreadable === bytes) {
    return (
      <div className={styles.message}>
        <FailureText>{cannotShow ?? say('documents.cannotShow')}</FailureText>
      </div>
    );
  }
  if (pdf === undefined) return <Text c="var(--ink-soft)">{opening ?? say('documents.making')}</Text>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.pages} aria-label={label ?? say('documents.pages')} tabIndex={0}>
      <Pages document={pdf.document} onFailed={failed} />
    </section>
  );
}

/** The first page at once, and the others, which may be hundreds, little by little after it. */
function Pages({ document, onFailed }: { document: PDFDocumentProxy; onFailed: () => void }) {
  const [firstDrawn] = useState(() => Promise.withResolvers<void>());
  const shown = useDeferredValue(document.numPages, 1);
  return pageNumbers(shown).map((number) => (
    <PdfPage key={number} document={document} number={number} firstDrawn={firstDrawn} onFailed={onFailed} />
  ));
}

const pageNumbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
