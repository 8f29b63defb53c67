import { VisuallyHidden } from '@mantine/core';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../app/words.tsx';
import styles from './documents.module.css';
import { pageLines } from './page-text.ts';

/** CSS pixels of a page's width on the screen; A4 at this width is comfortable to read. */
const shownWidth = 760;

/** So far above and below of what is in view, pages are drawn. */
const drawnAhead = '900px';

/** One page: drawn for the eye while it is near, and as words for screen readers. */
export function PdfPage({
  document,
  number,
  onFailed,
}: {
  document: PDFDocumentProxy;
  number: number;
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
      const page = await document.getPage(number);
      const content = await page.getTextContent();
      if (gone) return;
      setLines(pageLines(content.items));
      const natural = page.getViewport({ scale: 1 });
      const scale = (shownWidth / natural.width) * Math.max(1, window.devicePixelRatio);
      const viewport = page.getViewport({ scale });
      drawn.width = Math.floor(viewport.width);
      drawn.height = Math.floor(viewport.height);
      const task = page.render({ canvas: drawn, viewport });
      cancel = () => task.cancel();
      await task.promise;
    };
    draw().catch(() => {
      // a page that was left while it was drawn is no failure
      if (!gone) onFailed();
    });
    return () => {
      gone = true;
      cancel?.();
      // hundreds of drawn pages would fill the memory of the window
      drawn.width = 0;
      drawn.height = 0;
    };
  }, [near, document, number, onFailed]);

  const label = say('documents.page', { page: number, pages: document.numPages });
  return (
    <section className={styles.sheet} ref={frame} aria-label={label}>
      <canvas ref={canvas} role="img" aria-label={label} />
      <VisuallyHidden>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a finished page never move
          <p key={index}>{line}</p>
        ))}
      </VisuallyHidden>
    </section>
  );
}
