import { keepKnownKey, readKeyring, removeKnownKey } from '../../records/verification/known-keys.ts';
import type { VaultHandlers } from './handlers.ts';

/** The keys that signatures are recognised by. */
export const verificationHandlers = {
  'verification.keyring': ({ db }) => readKeyring(db),
  'verification.keepKey': keepKnownKey,
  'verification.removeKey': removeKnownKey,
} satisfies Partial<VaultHandlers>;
