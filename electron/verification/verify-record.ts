import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import {
  sortedFindings,
  type VerificationResult,
  type VerifiedSignature,
  verdictOf,
} from '../../shared/domain/verification.ts';
import { checkContents } from './contents/check-contents.ts';
import { Findings } from './findings.ts';
import { Damaged, largestFile, TooComplex } from './limits.ts';
import { PdfFile } from './pdf/pdf-file.ts';
import { checkSignatures, type Trust } from './signatures/check-signatures.ts';

type Expectation = Trust & {
  /** A fingerprint in hex that one of the signatures must have been made with. */
  readonly expectedFingerprint?: string;
};

type Facts = Pick<VerificationResult, 'document' | 'signatures'>;

/**
 * Looks at a signed PDF, given as bytes or as the path of a file, and says all that can be said of it without asking
 * anyone: whether it is as it was signed, with which keys, and whether its pages and its data say the same. It needs no
 * vault and nothing but the file, takes bounded time and memory whatever the file holds, and does not throw for any
 * file.
 */
export async function verifyRecord(
  source: Uint8Array | string,
  expectation: Expectation,
): Promise<VerificationResult> {
  const findings = new Findings();
  const facts: Facts = { document: { pagesAndData: 'not-compared' }, signatures: [] };
  const bytes = typeof source === 'string' ? await readWhole(source, findings) : source;
  if (bytes !== undefined) {
    facts.document = { ...facts.document, bytes: bytes.length };
    if (bytes.length > largestFile) reportTooLarge(findings);
    else {
      facts.document.sha256 = createHash('sha256').update(bytes).digest('hex');
      await look(bytes, expectation, findings, facts);
    }
  }
  return { verdict: verdictOf(findings.all), ...facts, findings: sortedFindings(findings.all) };
}

async function readWhole(path: string, findings: Findings): Promise<Uint8Array | undefined> {
  try {
    const file = await open(path, 'r');
    try {
      const stat = await file.stat();
      // what is no file, such as a folder or a device, may have no end
      if (!stat.isFile()) findings.report('cannot-read', 'breaks');
      else if (stat.size <= largestFile) return new Uint8Array(await file.readFile());
      else reportTooLarge(findings);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    findings.report('cannot-read', 'breaks');
  }
  return undefined;
}

function reportTooLarge(findings: Findings): void {
  findings.report('too-large', 'breaks', { megabytes: largestFile / 1024 / 1024 });
}

async function look(
  bytes: Uint8Array,
  expectation: Expectation,
  findings: Findings,
  facts: Facts,
): Promise<void> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.subarray(0, 1024 + 5).indexOf('%PDF-');
  const hasTrace = buffer.includes('/ByteRange');
  if (head === -1 || (head > 0 && !hasTrace)) return findings.report('not-a-pdf', 'breaks');
  if (head > 0) return findings.report('bytes-before', 'breaks');
  try {
    const file = new PdfFile(bytes);
    if (file.revisions.some(({ trailer }) => trailer.has('Encrypt')))
      return findings.report('encrypted', 'breaks');
    const pages = file.dictionary(file.catalog().get('Pages')).get('Count');
    if (typeof pages === 'number' && Number.isInteger(pages) && pages >= 0) facts.document.pages = pages;
    const checked = await checkSignatures(file, expectation, findings);
    facts.signatures = checked.signatures;
    if (facts.signatures.length === 0 && hasTrace) throw new Damaged();
    if (facts.signatures.length === 0) findings.report('not-signed', 'breaks');
    else checkExpected(facts.signatures, expectation, findings);
    if (!findings.breaks()) Object.assign(facts.document, checkContents(file, checked, findings));
  } catch (error) {
    if (error instanceof TooComplex) findings.report('too-complex', 'breaks');
    else if (error instanceof Damaged) {
      findings.report('structure-damaged', 'breaks');
      if (!hasTrace) findings.report('not-signed', 'breaks');
    } else throw error;
  }
}

function checkExpected(
  signatures: readonly VerifiedSignature[],
  { expectedFingerprint }: Expectation,
  findings: Findings,
): void {
  if (expectedFingerprint === undefined) return;
  if (!signatures.some(({ fingerprint }) => fingerprint === expectedFingerprint))
    findings.report('other-key', 'breaks');
}
