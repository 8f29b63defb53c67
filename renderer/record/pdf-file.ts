import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist';

/** One page, ready to be drawn, and its words for those who listen. */
export interface PdfPage {
  readonly number: number;
  readonly words: string;
  readonly page: PDFPageProxy;
}

/** pdf.js parses the file in a worker of our own origin; without it the page would parse it itself. */
function startWorker(): void {
  GlobalWorkerOptions.workerPort ??= new Worker(
    new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url),
    {
      type: 'module',
    },
  );
}

/** Opens the bytes that will be signed. pdf.js takes its copy over, so the caller's stays untouched. */
export async function openPdf(bytes: Uint8Array): Promise<{ pages: PdfPage[]; close: () => void }> {
  startWorker();
  const task = getDocument({
    data: new Uint8Array(bytes),
    useWasm: false,
    enableXfa: false,
    disableFontFace: false,
    useSystemFonts: false,
  });
  const pdf = await task.promise;
  return {
    pages: await Promise.all(numbers(pdf).map((number) => readPage(pdf, number))),
    close: () => void task.destroy(),
  };
}

function numbers(pdf: PDFDocumentProxy): number[] {
  return Array.from({ length: pdf.numPages }, (_, index) => index + 1);
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const words = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  return { number, words, page };
}
