import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';

/** Emitted as a file of its own, as it came: the window's policy lets workers come only from there. */
const workerAddress = new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url);

/** A parsed PDF and how to let go of it and of the worker that parsed it. */
export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  readonly close: () => void;
}

/** A worker that parses one PDF and no other, so that nothing of a document can reach the next. */
export interface PdfReader {
  readonly open: (bytes: Uint8Array) => Promise<OpenPdf>;
  readonly close: () => void;
}

/**
 * Starts a worker for a PDF that is still to come. Its bytes are copied, because pdf.js takes them away from the caller.
 * No WebAssembly, no forms, no address is fetched: the window's policy would refuse each of them.
 */
export function startReader(): PdfReader {
  // pdf.js would wrap the address of an app:// worker in a blob, which the policy refuses
  const port = new Worker(workerAddress, { type: 'module' });
  const worker = PDFWorker.create({ port });
  const close = () => {
    worker.destroy();
    port.terminate();
  };
  const open = async (bytes: Uint8Array): Promise<OpenPdf> => {
    try {
      const document = await getDocument({
        data: bytes.slice(),
        worker,
        useWasm: false,
        useWorkerFetch: false,
        enableXfa: false,
        stopAtErrors: true,
      }).promise;
      return { document, close };
    } catch (error) {
      close();
      throw error;
    }
  };
  return { open, close };
}
