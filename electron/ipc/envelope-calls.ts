import { z } from 'zod';

const bytes = z.instanceof(Uint8Array);

/** The passphrase costs a second of hard work, and the library of strong passphrases a megabyte: neither beside the vault. */
export const envelopeJobCalls = {
  'envelope.seal': { input: z.object({ bytes, passphrase: z.string() }), output: bytes },
} as const;
