import { createHash, randomUUID } from 'node:crypto';
import type { RecordFinding } from '../../../shared/domain/identifiers/record-finding.ts';
import type { SignatureDetails, SignatureParty } from '../../../shared/domain/signature.ts';
import type { Clock } from '../../../shared/domain/time.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { ShareableDocument } from '../../export/documents/document-kind.ts';
import {
  composeDocument,
  type DocumentPreview,
  previewOf,
  roomIn,
  signPreview,
} from '../../export/documents/make-document.ts';
import type { Drawings } from '../../export/pdf/record-signatures.ts';
import type { ShownBytes } from '../../export/signing/fill-room.ts';
import type { SigningIdentity } from '../../export/signing/identity.ts';

/** A file as it was signed and saved. */
export interface SignedFile {
  readonly fileName: string;
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** Of the certificate that signed it. */
  readonly fingerprint: string;
}

/** A document to show and sign, and what the vault has to do with it. */
export interface Sheet {
  readonly menteeId: string;
  readonly document: ShareableDocument;
  /** Given by hand; they stand on its pages. */
  readonly signatures: readonly SignatureDetails[];
  /** What was drawn, where it was under documents within this one. */
  readonly drawings?: Drawings;
  /** What may tell who somebody is in it, and is still to be looked at. */
  findings(): RecordFinding[];
  /** Keeps what was signed; `kept` says whether the file itself. */
  keep(file: SignedFile): Promise<{ readonly id: string; readonly kept: boolean }>;
  /** Where it can be signed by hand in the preview. */
  readonly hands?: {
    sign(signature: SignatureDetails): void;
    withdraw(party: SignatureParty): void;
  };
}

interface Composed {
  readonly id: string;
  readonly sheet: Sheet;
  readonly fingerprint: string;
}

/** A document that was shown and may be signed. */
interface Shown {
  readonly id: string;
  readonly sheet: Sheet;
  readonly preview: DocumentPreview;
  readonly signed?: Uint8Array<ArrayBuffer>;
}

/**
 * Where one document at a time is set, shown and signed. It is laid out and finished elsewhere: composing hands out what
 * that takes, and preparing takes back what the finished bytes are known by. Only these bytes are signed, and the key
 * never leaves this process.
 */
export class PreviewDesk {
  #composed: Composed | undefined;
  #shown: Shown | undefined;

  compose(sheet: Sheet, { fingerprint }: SigningIdentity) {
    this.#shown = undefined;
    const drawings = sheet.drawings ?? drawingsOf(sheet.signatures);
    const made = composeDocument(sheet.document, fingerprint, drawings);
    this.#composed = { id: randomUUID(), sheet, fingerprint };
    return { composedId: this.#composed.id, ...made };
  }

  prepare(composedId: string, finished: { shown: ShownBytes; pages: number }): Shown {
    const composed = this.#composed;
    if (composed?.id !== composedId) throw new AlcoveError('export.previewGone');
    this.#composed = undefined;
    const { sheet, fingerprint } = composed;
    this.#shown = { id: randomUUID(), sheet, preview: previewOf(sheet.document, fingerprint, finished) };
    return this.#shown;
  }

  /** What was shown under this id. @throws AlcoveError `export.previewGone` for any other */
  shown(previewId: string): Shown {
    if (this.#shown?.id !== previewId) throw new AlcoveError('export.previewGone');
    return this.#shown;
  }

  /** The room that a preview needs for its signature. */
  room(previewId: string, identity: SigningIdentity, clock: Clock) {
    return roomIn(this.shown(previewId).preview, { identity, clock });
  }

  async sign(previewId: string, withRoom: Uint8Array<ArrayBuffer>, identity: SigningIdentity) {
    const shown = this.shown(previewId);
    const pdf = await signPreview(shown.preview, { identity, withRoom });
    this.#shown = { ...shown, signed: pdf };
    return { pdf, sha256: createHash('sha256').update(pdf).digest('hex'), fingerprint: identity.fingerprint };
  }

  /** Keeps what was signed, once: to be shown or signed again it is made anew. */
  async keep(previewId: string, fileName: string) {
    const { sheet, preview, signed } = this.shown(previewId);
    if (signed === undefined) throw new AlcoveError('export.previewGone');
    const { pages, fingerprint } = preview;
    const kept = await sheet.keep({ fileName, pdf: signed, pages, fingerprint });
    this.#shown = { id: previewId, sheet, preview };
    return kept;
  }
}

export const drawingsOf = (signatures: readonly SignatureDetails[]) =>
  Object.fromEntries(signatures.flatMap(({ party, drawn }) => (drawn === null ? [] : [[party, drawn]])));
