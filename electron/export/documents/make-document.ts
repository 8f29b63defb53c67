import type { Clock } from '../../../shared/domain/time.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { Finishing } from '../pdf/conformance/finishing.ts';
import type { Drawings } from '../pdf/record-signatures.ts';
import { say } from '../pdf/record-words.ts';
import { fillRoom, type ShownBytes } from '../signing/fill-room.ts';
import type { SigningIdentity } from '../signing/identity.ts';
import { type RoomWanted, roomForSignature } from '../signing/room.ts';
import type { ShareableDocument } from './document-kind.ts';

/** The names of the two places for a signature, as they stand in the file. */
export const signatureFieldNames = { mentor: 'Mentor', mentee: 'Mentee' } as const;

/** A document ready to be signed: exactly what the mentor is shown. */
export type DocumentPreview = {
  /** The bytes that will be signed; a signature only adds to them. */
  readonly shown: ShownBytes;
  readonly pages: number;
  /** Without a name or an alias: a file name is seen by more people than the file. */
  readonly suggestedFileName: string;
  /** Of the certificate named on the pages, hex: only that identity may sign this preview. */
  readonly fingerprint: string;
  readonly mentorName: string;
  /** The alias or the name, as the document shows the mentee. */
  readonly shownAs: string;
  readonly reason: string;
};

/**
 * A document to print, and what makes the printed pages ready for signing. The pages name the fingerprint.
 * @param drawings of the signatures that the data says were drawn
 * @throws AlcoveError `export.unsupportedText` for characters that no bundled font has
 */
export function composeDocument(
  document: ShareableDocument,
  fingerprint: string,
  drawings: Drawings = {},
): { html: string; finishing: Finishing } {
  const { facts, contents } = document;
  const fields = [
    { name: signatureFieldNames.mentor, description: say('record.field.mentor') },
    { name: signatureFieldNames.mentee, description: say('record.field.mentee') },
  ];
  return {
    html: document.html(fingerprint, drawings),
    finishing: { facts, attachment: document.attachment(), fields, contents: new Map(contents) },
  };
}

/** The composed document whose pages name the fingerprint, as it was printed and finished. */
export function previewOf(
  { fileName, reason, about }: ShareableDocument,
  fingerprint: string,
  { shown, pages }: { shown: ShownBytes; pages: number },
): DocumentPreview {
  return {
    shown,
    pages,
    suggestedFileName: fileName,
    fingerprint,
    mentorName: about.mentor,
    shownAs: about.mentee,
    reason,
  };
}

/**
 * The room that what was previewed needs for the mentor's signature.
 * @throws AlcoveError `export.signFailed` for another key than the one that the pages name, `signingKey.chainTooLong`
 */
export function roomIn(
  preview: DocumentPreview,
  { identity, clock }: { identity: SigningIdentity; clock: Clock },
): RoomWanted {
  refuseOther(preview, identity);
  return {
    field: signatureFieldNames.mentor,
    signedAt: clock(),
    name: preview.mentorName,
    reason: preview.reason,
    bytes: roomForSignature(identity),
  };
}

/**
 * Signs what was previewed, byte for byte, as the mentor. `withRoom` is the same file with the room that it needs.
 * @throws AlcoveError `export.signFailed` for another key than the one that the pages name, altered bytes, or a file
 * that has more than the room
 */
export async function signPreview(
  preview: DocumentPreview,
  { identity, withRoom }: { identity: SigningIdentity; withRoom: Uint8Array<ArrayBuffer> },
): Promise<Uint8Array<ArrayBuffer>> {
  refuseOther(preview, identity);
  return fillRoom({ shown: preview.shown, withRoom }, identity);
}

function refuseOther(preview: DocumentPreview, { fingerprint }: SigningIdentity): void {
  if (fingerprint !== preview.fingerprint) throw new AlcoveError('export.signFailed');
}
