import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';

/** Emitted as a file of its own, as it came: the window's policy lets workers come only from there. */
const workerAddress = new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url);

/** A parsed PDF and how to let go of it and of the worker that parsed it. */
export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  readonly close: () => void;
}

/**
 * Parses PDF bytes in a worker of their own. The bytes are copied, because pdf.js takes them away from the caller. No
 * WebAssembly, no forms, no address is fetched: the window's policy would refuse each of them.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  // pdf.js would wrap the address of an app:// worker in a blob, which the policy refuses
  const port = new Worker(workerAddress, { type: 'module' });
  const worker = PDFWorker.create({ port });
  const close = () => {
    worker.destroy();
    port.terminate();
  };
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
}
