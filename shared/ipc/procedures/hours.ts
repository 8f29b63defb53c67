import { z } from 'zod';
import { hoursOfYear } from '../../domain/hours.ts';
import { appProcedure, vaultProcedure } from '../procedure.ts';
import { savedFile } from './files.ts';

const year = z.int().min(1900).max(9999);

export const hoursProcedures = {
  'hours.read': vaultProcedure(z.object({ year }), hoursOfYear),
  /** Saves the hours of a year where the mentor chooses; null when the dialog is dismissed. */
  'hours.save': appProcedure(z.object({ year, withAliases: z.boolean() }), savedFile.nullable(), [
    'vault.locked',
    'vault.damaged',
    'file.diskFull',
    'file.readOnly',
    'file.io',
  ]),
};
