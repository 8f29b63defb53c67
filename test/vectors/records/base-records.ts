import type { Browser } from '@playwright/test';
import {
  type ShareableDocument,
  shareableDocument,
} from '../../../electron/export/documents/document-kind.ts';
import { sessionRecordKind } from '../../../electron/export/documents/session-record/kind.ts';
import { createSigningIdentity, type SigningIdentity } from '../../../electron/export/signing/identity.ts';
import { signPdf } from '../../../electron/export/signing/sign-pdf.ts';
import { printWith } from '../../integration/export/chromium.ts';
import { sampleRecord } from '../../integration/export/sample-record.ts';
import { previewDocument } from '../../integration/export/whole-road.ts';
import { latin1, swapped } from './pdf-writing.ts';

/** The moment at which all base records are signed. */
export const signedAt = new Date('2026-11-21T16:05:00Z');
const clock = () => signedAt;

/** Records made by the real pipeline, and the keys that made them: what the attacks start from. */
export type Base = {
  readonly mentor: SigningIdentity;
  readonly mentee: SigningIdentity;
  /** Another key, with a certificate in the mentor's name. */
  readonly forger: SigningIdentity;
  /** Printed and prepared, not signed. */
  readonly prepared: Uint8Array;
  readonly one: Uint8Array;
  readonly two: Uint8Array;
  /** Another record, signed by the mentor too. */
  readonly other: Uint8Array;
};

/** Prints a document of the sample's mentor, else the sample record, once and signs it. */
export async function makeBase(
  browser: Browser,
  document: ShareableDocument = shareableDocument(sessionRecordKind, sampleRecord),
): Promise<Base> {
  const name = sampleRecord.mentor.name;
  const mentor = await createSigningIdentity({ name, clock });
  const mentee = await createSigningIdentity({ name: sampleRecord.mentee.shownAs, clock });
  const forger = await createSigningIdentity({ name, clock });
  const preview = await previewDocument(document, { print: printWith(browser), identity: mentor });
  const prepared = preview.pdf;
  const one = await sign(prepared, mentor);
  const modified = /\/ModDate \(D:(\d{4})/.exec(latin1(prepared))?.[1] ?? '';
  const another = swapped(prepared, `/ModDate (D:${modified}`, `/ModDate (D:${Number(modified) - 1}`);
  return {
    mentor,
    mentee,
    forger,
    prepared,
    one,
    two: await countersign(one, mentee),
    other: await sign(another, mentor),
  };
}

/** Signs as the mentor does. */
export function sign(pdf: Uint8Array, identity: SigningIdentity, at = signedAt): Promise<Uint8Array> {
  const { name } = sampleRecord.mentor;
  return signPdf({ pdf, field: 'Mentor', identity, signedAt: at, name, reason: 'Session record' });
}

/** Signs as the mentee does, after the mentor. */
export function countersign(pdf: Uint8Array, identity: SigningIdentity): Promise<Uint8Array> {
  const name = sampleRecord.mentee.shownAs;
  return signPdf({ pdf, field: 'Mentee', identity, signedAt, name, reason: 'Agreed' });
}
