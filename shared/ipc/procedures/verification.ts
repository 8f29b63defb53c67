import { z } from 'zod';
import { id } from '../../domain/fields.ts';
import { keyring, knownKey, knownKeyDetails } from '../../domain/known-key.ts';
import { vaultProcedure } from '../procedure.ts';

export const verificationProcedures = {
  /** Every key that the open vault knows: its own, and those that were compared and kept. */
  'verification.keyring': vaultProcedure(z.void(), keyring),
  'verification.keepKey': vaultProcedure(knownKeyDetails, knownKey),
  'verification.removeKey': vaultProcedure(z.object({ id }), z.void()),
};
