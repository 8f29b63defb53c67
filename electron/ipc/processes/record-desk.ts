import { randomUUID } from 'node:crypto';
import type { ShareableRecord } from '../../../shared/domain/shareable-record.ts';
import type { SignatureDetails } from '../../../shared/domain/signature.ts';
import type { Clock } from '../../../shared/domain/time.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { previewRecord, type RecordPreview, signRecord } from '../../export/record/make-record.ts';
import type { SigningIdentity } from '../../export/signing/identity.ts';

/** What the pages say, as the file carries it, and the signatures by hand that stand on them. */
interface RecordSheet {
  readonly record: ShareableRecord;
  readonly signatures: readonly SignatureDetails[];
}

interface Composed {
  readonly id: string;
  readonly sessionId: string;
  readonly sheet: RecordSheet;
  readonly preview: Promise<RecordPreview>;
  /** Hands over the laid-out pages that the preview waits for. */
  readonly printed: (pdf: Uint8Array) => void;
}

/** A record that was shown and may be signed. */
export interface ShownRecord extends RecordSheet {
  readonly id: string;
  readonly sessionId: string;
  readonly preview: RecordPreview;
}

/**
 * Where one session record at a time is set, shown and signed. Layout happens in main's hidden window, so composing
 * hands out the HTML and preparing takes the printed pages back; the key never leaves this process.
 */
export class RecordDesk {
  #composed: Composed | undefined;
  #shown: ShownRecord | undefined;

  async compose(
    sessionId: string,
    sheet: RecordSheet,
    identity: SigningIdentity,
  ): Promise<{ composedId: string; html: string }> {
    this.#shown = undefined;
    const html = Promise.withResolvers<string>();
    const printed = Promise.withResolvers<Uint8Array>();
    const print = (document: string) => {
      html.resolve(document);
      return printed.promise;
    };
    const preview = previewRecord(sheet.record, { print, identity, drawings: drawingsOf(sheet.signatures) });
    preview.catch(html.reject); // a record that cannot be set never asks to be printed
    const id = randomUUID();
    this.#composed = { id, sessionId, sheet, preview, printed: printed.resolve };
    return { composedId: id, html: await html.promise };
  }

  async prepare(composedId: string, printed: Uint8Array): Promise<ShownRecord> {
    const composed = this.#composed;
    if (composed?.id !== composedId) throw new AlcoveError('export.previewGone');
    this.#composed = undefined;
    composed.printed(printed);
    const { sessionId, sheet, preview } = composed;
    this.#shown = { id: randomUUID(), sessionId, ...sheet, preview: await preview };
    return this.#shown;
  }

  /** The record that was shown under this id. @throws AlcoveError `export.previewGone` for any other */
  shown(previewId: string): ShownRecord {
    if (this.#shown?.id !== previewId) throw new AlcoveError('export.previewGone');
    return this.#shown;
  }

  sign(previewId: string, identity: SigningIdentity, clock: Clock): Promise<Uint8Array> {
    return signRecord(this.shown(previewId).preview, { identity, clock });
  }
}

const drawingsOf = (signatures: readonly SignatureDetails[]) =>
  Object.fromEntries(signatures.flatMap(({ party, drawn }) => (drawn === null ? [] : [[party, drawn]])));
