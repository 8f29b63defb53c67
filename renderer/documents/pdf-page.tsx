import { VisuallyHidden } from '@mantine/core';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../app/words.tsx';
import styles from './documents.module.css';
import { pageLines } from './page-text.ts';

/** CSS pixels of a page's width on the screen; A4 at this width is comfortable to read. */
const shownWidth = 760;

/** One page: drawn for the eye once it comes into view, and as words for screen readers. */
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
  const [seen, setSeen] = useState(number === 1);
  const [lines, setLines] = useState<readonly string[]>([]);

  useEffect(() => {
    if (frame.current === null || seen) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true),
      { rootMargin: '600px' },
    );
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [seen]);

  useEffect(() => {
    if (!seen) return;
    let gone = false;
    let cancel: (() => void) | undefined;
    const draw = async () => {
      const page = await document.getPage(number);
      const content = await page.getTextContent();
      if (gone || canvas.current === null) return;
      setLines(pageLines(content.items));
      const natural = page.getViewport({ scale: 1 });
      const scale = (shownWidth / natural.width) * Math.max(1, window.devicePixelRatio);
      const viewport = page.getViewport({ scale });
      canvas.current.width = Math.floor(viewport.width);
      canvas.current.height = Math.floor(viewport.height);
      const task = page.render({ canvas: canvas.current, viewport });
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
    };
  }, [seen, document, number, onFailed]);

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
