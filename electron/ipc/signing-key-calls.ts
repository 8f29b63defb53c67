import { z } from 'zod';
import { signingKeyKind } from '../../shared/domain/signing-key.ts';
import { openedKeyFile, signingKeys } from '../../shared/ipc/procedures/signing-keys.ts';
import { composed } from './document-calls.ts';

const bytes = z.instanceof(Uint8Array);
const id = z.object({ id: z.string() });
const reason = z.string().nullable();

/** What main asks of the vault about the keys that sign records. No private key ever crosses. */
export const signingKeyCalls = {
  'signingKeys.overview': { input: z.void(), output: signingKeys },
  'signingKeys.make': { input: z.object({ kind: signingKeyKind, reason }), output: signingKeys },
  'signingKeys.use': { input: id.extend({ reason }), output: signingKeys },
  'signingKeys.erase': { input: id, output: signingKeys },
  'signingKeys.open': { input: z.object({ file: bytes, password: z.string() }), output: openedKeyFile },
  'signingKeys.import': {
    input: z.object({ importId: z.string(), fingerprint: z.string(), reason }),
    output: signingKeys,
  },
  'signingKeys.putAway': { input: z.void(), output: z.void() },
  'signingKeys.certificate': { input: id, output: z.object({ der: bytes, fileName: z.string() }) },
  /** Sets the card of a key as an HTML document to print and finish, with the certificate attached. */
  'signingKeys.composeCard': { input: id, output: composed.extend({ fileName: z.string() }) },
} as const;
