import { createHash } from 'node:crypto';
import type { Clock } from '../../../shared/domain/time.ts';
import type { VerifiedSignature } from '../../../shared/domain/verification.ts';
import type { Hash } from '../cms/algorithms.ts';
import type { Certificate } from '../cms/certificate.ts';
import type { Findings } from '../findings.ts';
import { Damaged } from '../limits.ts';
import type { PdfFile } from '../pdf/pdf-file.ts';
import { textOf } from '../pdf/values.ts';
import { type Coverage, coverageOf } from './byte-range.ts';
import { checkCertificate, isValidAt } from './check-certificate.ts';
import { checkCms } from './check-cms.ts';
import { type FoundSignature, findSignatures } from './find-signatures.ts';
import { parsePdfDate } from './pdf-date.ts';
import { changesOf } from './revision-changes.ts';

export type Trust = { readonly knownFingerprints: readonly string[]; readonly clock: Clock };

/** A stamp of a service that says when the file was there (ETSI EN 319 142-1, 5.4.3); no signature of a person. */
const timestampForm = 'ETSI.RFC3161';
const padesForm = 'ETSI.CAdES.detached';
/** The field that the mentor's own Alcove fills; the mentee may sign with any program. */
const mentorField = 'Mentor';
const knownForms = [padesForm, 'adbe.pkcs7.detached'];

/** The numbers of fields with a picture that a later signature brought with it, and which of the signatures that is. */
export type SignaturePictures = ReadonlyMap<number, number>;

/** What is said of the signatures, and what they show. */
export type CheckedSignatures = {
  readonly signatures: VerifiedSignature[];
  readonly pictures: SignaturePictures;
};

type Placed = {
  readonly found: FoundSignature;
  readonly coverage: Coverage | undefined;
  readonly index: number;
};

/** Looks at every signature of a file, the oldest first, and at what was done to the file after each. */
export async function checkSignatures(
  file: PdfFile,
  trust: Trust,
  findings: Findings,
): Promise<CheckedSignatures> {
  const all = findSignatures(file);
  const stamps = all.filter(({ subFilter }) => subFilter === timestampForm);
  if (stamps.length > 0) findings.report('document-timestamp', 'caution');
  const placed = inOrder(all.filter((each) => !stamps.includes(each))).map((found, index): Placed => {
    return { found, index, coverage: coverageOf(found, file, findings.about(index)) };
  });
  const fields = placed.map(({ found }) => found.field);
  if (new Set(fields).size !== fields.length) findings.report('field-signed-twice', 'breaks');
  const signatures: VerifiedSignature[] = [];
  for (const each of placed) signatures.push(await checkOne(each, file, trust, findings));
  return { signatures, pictures: checkRevisions(placed, stamps, file, findings) };
}

/** By the place of the signature in the file, which the ByteRange claims too. */
function inOrder(signatures: readonly FoundSignature[]): FoundSignature[] {
  return signatures.toSorted((a, b) => (a.contents?.start ?? 0) - (b.contents?.start ?? 0));
}

async function checkOne(
  { found, coverage, index }: Placed,
  file: PdfFile,
  { knownFingerprints, clock }: Trust,
  findings: Findings,
): Promise<VerifiedSignature> {
  const report = findings.about(index);
  const covers = { bytes: coverage?.end ?? 0, whole: coverage?.end === file.bytes.length };
  const bare = { field: found.field, holds: false, keyStanding: 'unknown', covers } as const;
  if (!knownForms.includes(found.subFilter)) {
    report('form-unknown', 'breaks', { form: found.subFilter });
    return bare;
  }
  if (coverage === undefined || found.contents === undefined) return bare;
  const isPades = found.subFilter === padesForm;
  const { certificate, others, signingTime } = await checkCms(
    found.contents.bytes,
    {
      isPades,
      isAlcoves: isPades && found.field === mentorField,
      digest: (hash) => digestOf(file.bytes, coverage, hash),
    },
    report,
  );
  const stated = parsePdfDate(textOf(file.resolve(found.dictionary.get('M'))));
  const claimed = stated ?? signingTime;
  if (stated !== undefined && signingTime !== undefined && apart(stated, signingTime) > hour)
    report('times-differ', 'caution');
  if (certificate === undefined) return { ...bare, ...(claimed && { claimedTime: claimed.toISOString() }) };
  await checkCertificate(certificate, { others, claimed, clock }, report);
  return {
    field: found.field,
    holds: !findings.breaks(index),
    ...signerFacts(certificate, claimed),
    keyStanding: knownFingerprints.includes(certificate.fingerprint) ? 'known' : 'unknown',
    covers,
  };
}

const hour = 60 * 60 * 1000;
const apart = (a: Date, b: Date): number => Math.abs(a.getTime() - b.getTime());

function signerFacts(certificate: Certificate, claimed: Date | undefined) {
  const { subjectName, issuerName, fingerprint, key, validFrom, validUntil } = certificate;
  const isSelfSigned = Buffer.compare(certificate.issuer, certificate.subject) === 0;
  return {
    claimedName: subjectName,
    fingerprint,
    key: { kind: key.kind, bits: key.bits, name: key.name },
    ...(claimed && { claimedTime: claimed.toISOString() }),
    certificate: {
      issuance: isSelfSigned
        ? ({ kind: 'self-signed' } as const)
        : ({ kind: 'issued', by: issuerName } as const),
      validFrom: validFrom.toISOString(),
      validUntil: validUntil.toISOString(),
      ...(claimed && { validThen: isValidAt(certificate, claimed) }),
    },
  };
}

function digestOf(bytes: Uint8Array, { gapStart, gapEnd, end }: Coverage, hash: Hash): Uint8Array {
  return createHash(hash.replace('-', ''))
    .update(bytes.subarray(0, gapStart))
    .update(bytes.subarray(gapEnd, end))
    .digest();
}

/**
 * Every revision after the first signature may only sign again; after the last, nothing may come that can be seen.
 *
 * @returns the fields with a picture, and the signature each belongs to
 */
function checkRevisions(
  placed: readonly Placed[],
  stamps: readonly FoundSignature[],
  file: PdfFile,
  findings: Findings,
): Map<number, number> {
  const pictures = new Map<number, number>();
  const covered = placed.flatMap(({ coverage }) => (coverage === undefined ? [] : [coverage]));
  const first = covered[0]?.revision;
  const lastEnd = Math.max(0, ...covered.map(({ end }) => end));
  if (first === undefined) return pictures;
  const signedRevision = Math.max(...covered.map(({ revision }) => revision));
  for (let revision = first + 1; revision <= file.newest; revision += 1) {
    const signer = placed.find(({ coverage }) => coverage?.revision === revision);
    const by = signer?.found;
    const stamp = stamps.find(({ dictionaryNumber }) => isAddedIn(file, revision, dictionaryNumber));
    const changes = readChanges(file, revision, by ?? stamp);
    const before = placed.findLastIndex(({ coverage }) => (coverage?.revision ?? revision) < revision);
    const report = findings.about(Math.max(0, before));
    const isAppended = revision > signedRevision;
    if (changes.unexplained > 0 && !isAppended)
      report('changed-after-signing', 'breaks', { count: changes.unexplained });
    if (changes.fieldAdded) report('field-added', 'caution');
    if (changes.picture !== undefined && signer !== undefined) pictures.set(changes.picture, signer.index);
    if (changes.validationDataAdded) report('validation-data-added', 'caution');
    const addsNothing = !changes.fieldAdded && !changes.validationDataAdded && stamp === undefined;
    if (isAppended && (changes.unexplained > 0 || addsNothing)) reportAppended(file, lastEnd, findings);
  }
  const end = file.revisions.at(-1)?.end ?? 0;
  const isLastSigned = signedRevision === file.newest;
  const accounted = isLastSigned ? lastEnd : end;
  if (file.bytes.length > accounted) reportAppended(file, accounted, findings);
  return pictures;
}

function isAddedIn(file: PdfFile, revision: number, number: number | undefined): boolean {
  return number !== undefined && file.revisions[revision]?.entries.get(number) !== undefined;
}

function reportAppended(file: PdfFile, end: number, findings: Findings): void {
  if (findings.all.some(({ code }) => code === 'bytes-appended')) return;
  findings.report('bytes-appended', 'breaks', { bytes: file.bytes.length - end });
}

function readChanges(file: PdfFile, revision: number, by: FoundSignature | undefined) {
  try {
    return changesOf(file, revision, by);
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    return { unexplained: 1, fieldAdded: false, validationDataAdded: false };
  }
}
