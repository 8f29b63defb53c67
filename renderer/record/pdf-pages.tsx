import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../app/words.tsx';
import { openPdf, type PdfPage } from './pdf-file.ts';
import styles from './record-preview.module.css';

/** The pages of a PDF, drawn from exactly these bytes. */
export function PdfPages({ bytes, onProblem }: { bytes: Uint8Array; onProblem: (error: unknown) => void }) {
  const { say } = useWords();
  const [pages, setPages] = useState<readonly PdfPage[]>([]);
  useEffect(() => {
    let gone = false;
    let close: (() => void) | undefined;
    openPdf(bytes).then((opened) => {
      if (gone) return opened.close();
      close = opened.close;
      setPages(opened.pages);
    }, onProblem);
    return () => {
      gone = true;
      close?.();
    };
  }, [bytes, onProblem]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.pages} aria-label={say('preview.pagesLabel')} tabIndex={0}>
      {pages.map((page) => (
        <Sheet key={page.number} page={page} pages={pages.length} onProblem={onProblem} />
      ))}
    </section>
  );
}

/** Sharp on any screen: drawn at twice the size it is shown. */
const sharpness = 2;

function Sheet({
  page,
  pages,
  onProblem,
}: {
  page: PdfPage;
  pages: number;
  onProblem: (error: unknown) => void;
}) {
  const { say } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current === null) return;
    const viewport = page.page.getViewport({ scale: sharpness });
    canvas.current.width = viewport.width;
    canvas.current.height = viewport.height;
    const drawing = page.page.render({ canvas: canvas.current, viewport });
    drawing.promise.catch((error: unknown) => {
      if (!(error instanceof Error && error.name === 'RenderingCancelledException')) onProblem(error);
    });
    return () => drawing.cancel();
  }, [page, onProblem]);
  const label = say('preview.page', { page: page.number, pages });
  return (
    <section className={styles.sheet} aria-label={label}>
      <canvas ref={canvas} className={styles.canvas} aria-hidden />
      <VisuallyHidden className={styles.words ?? ''}>{page.words}</VisuallyHidden>
      <p className={styles.pageNumber} aria-hidden>
        {label}
      </p>
    </section>
  );
}
