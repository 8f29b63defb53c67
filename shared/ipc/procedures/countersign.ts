import { z } from 'zod';
import { id, line } from '../../domain/fields.ts';
import { verificationResult } from '../../domain/verification.ts';
import { appProcedure } from '../procedure.ts';
import { pickedFile, savedFile } from './files.ts';
import { openingKeyFile } from './signing-keys.ts';

/** Which record: one that the open vault sealed, or a file that was picked. */
const source = z.union([z.object({ recordId: id }), z.object({ token: z.string() })]);

/** A record that can be countersigned: its bytes as they are, and what was found of them. */
export const countersignable = z.object({ pdf: z.instanceof(Uint8Array), result: verificationResult });
export type Countersignable = z.infer<typeof countersignable>;

/** The longest name that a new key takes. */
const keyName = line(120);

/** The file that was saved and, for a new key, the file that holds it. */
export const countersigned = savedFile.extend({
  sha256: z.string(),
  name: z.string(),
  fingerprint: z.string(),
  key: savedFile.nullable(),
  /** Whether it also stands in the vault, beside the record that it begins with. */
  kept: z.boolean(),
});
export type Countersigned = z.infer<typeof countersigned>;

const refusals = ['countersign.notARecord', 'countersign.altered', 'countersign.already'] as const;
const looking = [
  'cancelled',
  'file.notFound',
  'file.io',
  'verification.tooLong',
  'verification.broke',
] as const;
const ofVault = ['vault.locked', 'vault.damaged', 'record.notFound', 'record.invalid'] as const;
const writing = ['file.diskFull', 'file.readOnly', 'file.exists'] as const;

export const countersignProcedures = {
  'countersign.chooseRecord': appProcedure(z.void(), pickedFile.nullable(), ['vault.locked']),
  'countersign.chooseKey': appProcedure(z.void(), pickedFile.nullable(), ['vault.locked']),
  /** Looks whether a file can be countersigned; needs no vault for one that was picked. */
  'countersign.look': appProcedure(source, countersignable, [...refusals, ...looking, ...ofVault]),
  /**
   * Countersigns and saves where the mentee says, after the file with the key where one is made; null when a dialog is
   * dismissed, and then nothing is written.
   */
  'countersign.sign': appProcedure(
    z.object({
      source,
      by: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('file'), token: z.string(), password: z.string() }),
        z.object({ kind: z.literal('new'), name: keyName, password: z.string() }),
      ]),
    }),
    countersigned.nullable(),
    [
      ...refusals,
      ...looking,
      ...ofVault,
      ...writing,
      'attachment.tooLarge',
      'export.signFailed',
      'password.empty',
      'password.weak',
      ...openingKeyFile,
    ],
  ),
  /** Takes a countersigned file that was brought back into the vault; false when the dialog is dismissed. */
  'countersign.takeIn': appProcedure(z.object({ recordId: id }), z.boolean(), [
    ...looking,
    ...ofVault,
    'countersign.notCountersigned',
    'attachment.tooLarge',
    'file.diskFull',
    'file.readOnly',
  ]),
};
