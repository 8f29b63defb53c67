import { randomUUID } from 'node:crypto';
import { AlcoveError, type ErrorCode } from '../../shared/ipc/errors.ts';
import type { PrintHtml } from '../export/pdf/print.ts';
import type { Jobs, Press } from '../ipc/app-context.ts';
import type { CallIn, CallName, CallOut } from '../ipc/channel/typed.ts';
import type { documentJobCalls } from '../ipc/document-calls.ts';

/** A document of so many bytes is a long one: what its making took stays with the process for as long as it lives. */
const longDocument = 1_000_000;

/** Lays documents out in hidden windows and finishes them in the process of a job. */
export class DocumentPress implements Press {
  readonly #printHtml: PrintHtml;
  readonly #preparePrinting: () => void;
  readonly #stopPrinting: () => void;
  readonly #jobs: Jobs;
  readonly #longDocument: number;
  #held: { readonly previewId: string; readonly pdf: Uint8Array<ArrayBuffer> } | undefined;
  readonly #underWay = new Set<string>();

  constructor({
    printHtml,
    preparePrinting,
    stopPrinting,
    jobs,
    long = longDocument,
  }: {
    printHtml: PrintHtml;
    preparePrinting: () => void;
    stopPrinting: () => void;
    jobs: Jobs;
    long?: number;
  }) {
    this.#printHtml = printHtml;
    this.#preparePrinting = preparePrinting;
    this.#stopPrinting = stopPrinting;
    this.#jobs = jobs;
    this.#longDocument = long;
  }

  expect(): void {
    this.#preparePrinting();
    this.#jobs.expect('document');
  }

  print: Press['print'] = async ({ html, finishing }) => {
    const printed = await this.#printHtml(html);
    const finished = await this.#run('document.finish', { printed, finishing }, 'export.printFailed');
    if (finished.pdf.length >= this.#longDocument) this.#startAnew();
    return finished;
  };

  hold(previewId: string, pdf: Uint8Array<ArrayBuffer>): void {
    this.#held = { previewId, pdf };
  }

  makeRoom: Press['makeRoom'] = async (previewId, wanted) => {
    if (this.#held?.previewId !== previewId) throw new AlcoveError('export.previewGone');
    const { pdf } = this.#held;
    return this.#run('document.makeRoom', { ...wanted, pdf }, 'export.signFailed');
  };

  check: Press['check'] = async (path, fingerprint) => {
    const isIntact = await this.#run('document.check', { path, fingerprint }, 'export.signFailed');
    if (!isIntact) throw new AlcoveError('export.notIntact');
  };

  stop(): void {
    this.#held = undefined;
    this.#stopPrinting();
    for (const jobId of this.#underWay) this.#jobs.cancel(jobId);
  }

  /** To sign and look at a long document takes as much memory as to make it: another process does that. */
  #startAnew(): void {
    this.#jobs.expect(null);
    this.#jobs.expect('document');
  }

  /** A process that is gone has lost nothing: the same can be asked for once more. */
  async #run<N extends CallName<typeof documentJobCalls>>(
    name: N,
    input: CallIn<typeof documentJobCalls, N>,
    lostCode: ErrorCode,
  ): Promise<CallOut<typeof documentJobCalls, N>> {
    const jobId = randomUUID();
    this.#underWay.add(jobId);
    try {
      return await this.#jobs.runShort(jobId, name, input);
    } catch (cause) {
      const lost = cause instanceof AlcoveError && cause.code === 'cancelled';
      throw lost ? new AlcoveError(lostCode, undefined, { cause }) : cause;
    } finally {
      this.#underWay.delete(jobId);
    }
  }
}
