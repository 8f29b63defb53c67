import { z } from 'zod';
import { id } from '../../domain/fields.ts';
import { amendmentReason, sealedRecords } from '../../domain/signed-record.ts';
import { appProcedure, vaultProcedure } from '../procedure.ts';
import { savedFile } from './files.ts';

/** What is sealed of a session: signed records, the amendments of them, and files that the mentee countersigned. */
export const sessionRecordProcedures = {
  'records.list': vaultProcedure(z.object({ sessionId: id }), sealedRecords),
  /** The sealed bytes of a record, or of the countersigned file beside one. */
  'records.read': vaultProcedure(z.object({ id }), z.instanceof(Uint8Array)),
  /** Begins an amendment of the newest record, or rewords why. */
  'records.amend': vaultProcedure(z.object({ sessionId: id, reason: amendmentReason }), sealedRecords),
  /** Gives an amendment up; the signed words are in force again. */
  'records.giveUpAmendment': vaultProcedure(z.object({ sessionId: id }), sealedRecords),
  /** Saves the sealed bytes once more; null when the dialog is dismissed. */
  'records.saveCopy': appProcedure(z.object({ id }), savedFile.nullable(), [
    'vault.locked',
    'vault.damaged',
    'record.notFound',
    'file.diskFull',
    'file.readOnly',
    'file.exists',
    'file.io',
  ]),
  /** Saves the sealed bytes encrypted for sending, as an age file that the passphrase opens; null when dismissed. */
  'records.saveEnvelope': appProcedure(
    z.object({ id, passphrase: z.string().min(1).max(1024) }),
    savedFile.nullable(),
    [
      'vault.locked',
      'vault.damaged',
      'record.notFound',
      'password.empty',
      'password.weak',
      'cancelled',
      'file.diskFull',
      'file.readOnly',
      'file.exists',
      'file.io',
    ],
  ),
};
