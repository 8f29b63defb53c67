import { z } from 'zod';
import { documentKind } from './document-kind.ts';

/**
 * What can be said of a file as a whole: `intact`, nothing was found that speaks against it; `altered`, it was altered
 * or is not valid as it stands; `unreadable`, it is no record that could be looked at.
 */
export const verificationVerdict = z.enum(['intact', 'altered', 'unreadable']);
export type VerificationVerdict = z.infer<typeof verificationVerdict>;

/** What the command ends with. */
export const verificationExitCodes = {
  intact: 0,
  altered: 1,
  unreadable: 2,
} as const satisfies Record<VerificationVerdict, number>;

/** Why a file is no record that could be looked at. */
const unreadableCodes = [
  'cannot-read',
  'not-a-pdf',
  'too-large',
  'too-complex',
  'encrypted',
  'not-signed',
] as const;

/** Everything that a look at a record can find. The words of each are in the catalogue. */
export const findingCode = z.enum([
  ...unreadableCodes,

  // the file
  'structure-damaged',
  'bytes-before',
  'bytes-appended',
  'changed-after-signing',
  'field-added',
  'validation-data-added',
  'document-timestamp',
  'field-signed-twice',

  // what a signature covers
  'range-wrong',
  'gap-wrong',
  'hex-mixed',
  'padding-changed',
  'digest-differs',

  // the signature itself
  'form-unknown',
  'encoding-wrong',
  'signers-wrong',
  'content-inside',
  'unsigned-data',
  'timestamp-unchecked',
  'attributes-wrong',
  'algorithm-refused',
  'key-short',
  'signature-wrong',
  'time-missing',
  'time-in-future',
  'times-differ',

  // the certificate
  'certificate-missing',
  'certificate-unreadable',
  'certificate-swapped',
  'certificate-unbound',
  'certificate-signature-wrong',
  'certificate-not-for-signing',
  'certificate-not-valid-then',
  'certificate-expired-since',
  'chain-broken',
  'chain-incomplete',
  'other-key',

  // what the pages and the data say
  'data-missing',
  'data-newer',
  'data-unreadable',
  'data-differs',
  'text-untagged',
  'text-invisible',
  'text-unread',
  'key-not-on-pages',
  'hidden-layer',
  'script',
  'action',
  'other-attachment',
  'annotation',
  'signature-pictured',
  'picture-over-words',
  'form-xfa',
]);
export type FindingCode = z.infer<typeof findingCode>;

/**
 * `breaks`: the file is not what was signed, or not valid; `caution`: it may be, and something about it should be known
 * before it is relied on; `note`: worth knowing, nothing to do.
 */
export const findingSeverity = z.enum(['breaks', 'caution', 'note']);

export const finding = z.object({
  code: findingCode,
  severity: findingSeverity,
  /** The signature it is about, counted from 0 as in `signatures`; left out where it is about the whole file. */
  signature: z.int().nonnegative().optional(),
  /** What the sentence of the finding names. */
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Finding = z.infer<typeof finding>;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const verifiedSignature = z.object({
  /** The name of the field that it stands in: `Mentor`, `Mentee`, or whatever another program chose. */
  field: z.string(),
  /** Whether it fits the bytes it covers and the key of its certificate. Says nothing of who holds the key. */
  holds: z.boolean(),
  /** The name in the certificate, as its maker claims; missing where no certificate could be read. */
  claimedName: z.string().optional(),
  /** SHA-256 of the certificate, in hex. */
  fingerprint: sha256.optional(),
  key: z
    .object({ kind: z.enum(['ECDSA', 'RSA', 'other']), bits: z.int().nonnegative(), name: z.string() })
    .optional(),
  /** Whether the fingerprint is among those that the user has compared and kept. */
  keyStanding: z.enum(['known', 'unknown']),
  /** The time that the signer's computer claimed; nothing proves it. */
  claimedTime: z.iso.datetime().optional(),
  certificate: z
    .object({
      issuance: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('self-signed') }),
        z.object({ kind: z.literal('issued'), by: z.string() }),
      ]),
      validFrom: z.iso.datetime(),
      validUntil: z.iso.datetime(),
      /** At the claimed time; missing where none is claimed. */
      validThen: z.boolean().optional(),
    })
    .optional(),
  covers: z.object({
    /** How many bytes of the file, from its start, this signature speaks for. */
    bytes: z.int().nonnegative(),
    /** Whether that is the file to its end. */
    whole: z.boolean(),
  }),
});
export type VerifiedSignature = z.infer<typeof verifiedSignature>;

/** All that can be said of one file: what it is, who signed it, and what was found. */
export const verificationResult = z.object({
  verdict: verificationVerdict,
  document: z.object({
    /** Size of the file; missing where it could not be read. */
    bytes: z.int().nonnegative().optional(),
    sha256: sha256.optional(),
    pages: z.int().nonnegative().optional(),
    /** What the attached data says; missing where the file is no document of Alcove. */
    record: z
      .object({
        kind: documentKind,
        recordId: z.string(),
        /** Of the session or of the version of a contract; other kinds have none. */
        number: z.int().positive().optional(),
        /** The day that it is about or, where it is about none, on which it was made. */
        date: z.iso.date(),
        mentor: z.string(),
        mentee: z.string(),
        madeAt: z.iso.datetime(),
      })
      .optional(),
    /** Whether pages and attached data say the same; `not-compared` where there is no data, or the file is altered. */
    pagesAndData: z.enum(['same', 'different', 'not-compared']),
  }),
  /** In the order in which they were given. */
  signatures: z.array(verifiedSignature),
  /** The gravest first. */
  findings: z.array(finding),
});
export type VerificationResult = z.infer<typeof verificationResult>;

const severityOrder = findingSeverity.options;

/** The gravest first; those of the same weight stay in the order in which they were found. */
export function sortedFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity));
}

/** What the findings come to: one that breaks is enough. */
export function verdictOf(findings: readonly Pick<Finding, 'code' | 'severity'>[]): VerificationVerdict {
  const unreadable: readonly FindingCode[] = unreadableCodes;
  if (findings.some(({ code }) => unreadable.includes(code))) return 'unreadable';
  return findings.some(({ severity }) => severity === 'breaks') ? 'altered' : 'intact';
}
