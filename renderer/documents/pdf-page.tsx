import { VisuallyHidden } from '@mantine/core';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../app/words.tsx';
import styles from './documents.module.css';
import { drawPage } from './draw-page.ts';
import { pageLines } from './page-text.ts';

/** So far above and below of what is in view, pages are drawn. */
const drawnAhead = '900px';

/** One page: drawn for the eye while it is near, and then as words for screen readers. */
export function PdfPage({
  document,
  number,
  firstDrawn,
  onFailed,
}: {
  document: PDFDocumentProxy;
  number: number;
  /** The first page, which is looked at first, has pdf.js to itself until it is drawn. */
  firstDrawn: PromiseWithResolvers<void>;
  onFailed: () => void;
}) {
  const { say } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [near, setNear] = useState(number === 1);
  const [lines, setLines] = useState<readonly string[]>([]);

  useEffect(() => {
    if (frame.current === null) return;
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting === true), {
      rootMargin: drawnAhead,
    });
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const drawn = canvas.current;
    if (!near || drawn === null) return;
    let gone = false;
    let cancel: (() => void) | undefined;
    const draw = async () => {
      if (number > 1) await firstDrawn.promise;
      if (gone) return;
      const page = await document.getPage(number);
      if (gone) return;
      const drawing = drawPage(page, drawn);
      cancel = drawing.cancel;
      await drawing.promise;
      if (number === 1) firstDrawn.resolve();
      const content = await page.getTextContent();
      if (!gone) setLines(pageLines(content.items));
    };
    draw().catch(() => {
      // a page that was left while it was drawn is no failure
      if (!gone) onFailed();
    });
    return () => {
      if (number === 1) firstDrawn.resolve();
      gone = true;
      cancel?.();
      // hundreds of drawn pages would fill the memory of the window
      drawn.width = 0;
      drawn.height = 0;
    };
  }, [near, document, number, firstDrawn, onFailed]);

  const label = say('documents.page', { page: number, pages: document.numPages });
  return (
    <section className={styles.sheet} ref={frame} aria-label={label}>
      <canvas ref={canvas} role="img" aria-label={label} />
      {lines.length > 0 && (
        <VisuallyHidden>
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a finished page never move
            <p key={index}>{line}</p>
          ))}
        </VisuallyHidden>
      )}
    </section>
  );
}
