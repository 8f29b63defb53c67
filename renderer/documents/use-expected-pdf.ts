import { useEffect } from 'react';
import { pdfReaders } from './pdf-readers.ts';

/** Makes ready, for as long as this is shown, for pages that are about to come or likely to be asked for. */
export function useExpectedPdf(): void {
  useEffect(() => pdfReaders.expect(), []);
}
