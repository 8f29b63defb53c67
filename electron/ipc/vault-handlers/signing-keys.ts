import { validUntilOf } from '../../export/signing/validity.ts';
import { listSigningKeys } from '../../records/signing/signing-identity.ts';
import type { VaultHandlers } from './handlers.ts';

/** What every start of a vault asks of the keys that sign records. */
export const signingKeyHandlers = {
  'signingKeys.inUse': ({ db }) => {
    const [inUse] = listSigningKeys(db);
    return inUse === undefined ? null : { validUntil: validUntilOf(inUse.certificate).toISOString() };
  },
} satisfies Partial<VaultHandlers>;
