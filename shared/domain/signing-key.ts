import { z } from 'zod';

/** What a key signs with: ECDSA on the curve P-256, or RSA as PKCS #1 v1.5; both with SHA-256. */
export const signingKeyKind = z.enum(['p-256', 'rsa']);
export type SigningKeyKind = z.infer<typeof signingKeyKind>;

/** The length of the RSA keys that are made here, in bits. */
export const newRsaBits = 3072;
/** Shorter RSA keys are no longer safe for years to come (NIST SP 800-131A), and none is taken in. */
export const smallestRsaBits = 2048;
