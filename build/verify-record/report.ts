import { createIntl } from '@formatjs/intl';
import { inGroups } from '../../shared/domain/fingerprint.ts';
import type { Finding, VerificationResult, VerifiedSignature } from '../../shared/domain/verification.ts';
import { verificationWords } from '../../shared/words/en-gb/verification.ts';

const language = 'en-GB';
const intl = createIntl({ locale: language, messages: verificationWords, timeZone: 'UTC' });

type WordId = keyof typeof verificationWords;

const say = (id: WordId, values: Record<string, string | number> = {}): string =>
  intl.formatMessage({ id }, values).replaceAll(/\s+/g, ' ').trim();

const sayTime = (instant: string): string =>
  `${intl.formatDate(instant, { dateStyle: 'long' })}, ${intl.formatTime(instant, { timeStyle: 'medium', hourCycle: 'h23' })} UTC`;

const sayDay = (day: string): string => intl.formatDate(`${day}T00:00:00Z`, { dateStyle: 'long' });

/** All that was found, in plain words, a line each. What stands in the file is shown without control characters. */
export function reportOf(result: VerificationResult, expectedFingerprint: string | undefined): string {
  const { verdict, document, signatures, findings } = result;
  const { record, pages, bytes, sha256, pagesAndData } = document;
  const lines = [
    say(`verification.verdict.${verdict}`),
    say(`verification.means.${verdict}`, { count: signatures.length }),
    '',
    ...findings.map(findingLine(signatures)),
    ...(findings.length > 0 ? [''] : []),
    ...(record === undefined
      ? []
      : [
          say(`verification.document.${record.kind}`, {
            ...record,
            number: record.number ?? 0,
            date: sayDay(record.date),
          }),
        ]),
    ...(pages === undefined || bytes === undefined
      ? []
      : [say('verification.document.pages', { pages, bytes })]),
    ...(sha256 === undefined ? [] : [say('verification.document.sha256', { sha256 })]),
    ...(signatures.length === 0 ? [] : [say(`verification.document.pagesAndData.${pagesAndData}`)]),
    ...signatures.flatMap((signature, index) => [
      '',
      ...signatureLines(signature, index, expectedFingerprint),
    ]),
  ];
  return `${lines.map(printable).join('\n').trimEnd()}\n`;
}

const findingLine =
  (signatures: readonly VerifiedSignature[]) =>
  ({ code, severity, signature, facts }: Finding): string => {
    const about = signature === undefined ? undefined : signatures[signature];
    const where =
      about === undefined || signature === undefined
        ? ''
        : `${say('verification.signature.heading', { number: signature + 1, field: about.field })}: `;
    return `${say(`verification.severity.${severity}`)}: ${where}${say(`verification.finding.${code}`, facts)}`;
  };

function signatureLines(
  signature: VerifiedSignature,
  index: number,
  expectedFingerprint: string | undefined,
): string[] {
  const { field, holds, claimedName, fingerprint, key, keyStanding, claimedTime, certificate, covers } =
    signature;
  const heading = say('verification.signature.heading', { number: index + 1, field });
  const facts = [
    ...(covers.bytes === 0
      ? []
      : [
          say(covers.whole ? 'verification.signature.covers.whole' : 'verification.signature.covers.part', {
            bytes: covers.bytes,
          }),
        ]),
    ...(claimedName === undefined ? [] : [say('verification.signature.claimedName', { name: claimedName })]),
    ...(fingerprint === undefined
      ? []
      : [
          `${say('verification.signature.fingerprint', { fingerprint: inGroups(fingerprint) })} (${key?.name})`,
          expectedFingerprint === fingerprint
            ? say('verification.signature.key.expected')
            : say(`verification.signature.key.${keyStanding}`),
        ]),
    claimedTime === undefined
      ? say('verification.signature.noTime')
      : say('verification.signature.time', { time: sayTime(claimedTime) }),
    ...(certificate === undefined ? [] : [issuanceLine(certificate.issuance)]),
  ];
  const state = say(holds ? 'verification.signature.holds' : 'verification.signature.broken');
  return [`${heading}: ${state}`, ...facts.map((fact) => `  ${fact}`)];
}

function issuanceLine(issuance: NonNullable<VerifiedSignature['certificate']>['issuance']): string {
  if (issuance.kind === 'self-signed') return say('verification.signature.self-signed');
  return say('verification.signature.issued', { issuer: issuance.by });
}

/** A name in a file may hold signs that a terminal would obey. */
const printable = (line: string): string => line.replaceAll(/[\p{Cc}\p{Cf}]/gu, '');
