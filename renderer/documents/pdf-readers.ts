import type { OpenPdf, PdfReader } from './pdf-document.ts';

/** Readers of PDFs, of which one can be made ready ahead of its document. */
export interface PdfReaders {
  /** Pages will be shown soon: makes a reader ready meanwhile. Returns how to say that none are awaited any more. */
  readonly expect: () => () => void;
  /** Opens a document with a reader of its own: the one that is ready, or a new one. */
  readonly open: (bytes: Uint8Array) => Promise<OpenPdf>;
}

/** @param start loads what a reader is made of and starts one */
export function makeReaders(start: () => Promise<PdfReader>): PdfReaders {
  let awaited = 0;
  let ready: Promise<PdfReader> | undefined;

  const makeReady = () => {
    const starting = start();
    starting.catch(() => {
      // nobody has asked for it yet: whoever opens a document has another started, and is told should that fail too
      if (ready === starting) ready = undefined;
    });
    return starting;
  };
  const expect = () => {
    awaited += 1;
    ready ??= makeReady();
    return () => {
      awaited -= 1;
      if (awaited > 0) return;
      const unused = ready;
      ready = undefined;
      void unused?.then(
        ({ close }) => close(),
        () => undefined, // what never started has no end
      );
    };
  };
  const open = async (bytes: Uint8Array) => {
    const reader = ready ?? start();
    ready = undefined;
    return (await reader).open(bytes);
  };
  return { expect, open };
}

/** Those of this window. pdf.js is large and loaded only where pages are shown. */
export const pdfReaders = makeReaders(async () => (await import('./pdf-document.ts')).startReader());
