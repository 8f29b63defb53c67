import { z } from 'zod';
import { id, optionalText } from '../../domain/fields.ts';
import { importableKey, signingKey, signingKeyKind } from '../../domain/signing-key.ts';
import { instant } from '../../domain/time.ts';
import { appProcedure, vaultProcedure } from '../procedure.ts';
import { savedFile } from './files.ts';
import { chosenPlace } from './vault.ts';

/** The mentor's keys that sign records: the one in use, and those of before, the last one first. */
export const signingKeys = z.object({
  inUse: signingKey.nullable(),
  earlier: z.array(signingKey),
  /** The name that the profile gives the mentor now. */
  mentorName: z.string(),
});
export type SigningKeys = z.infer<typeof signingKeys>;

/** What a file holds, until one of its keys is imported or the file is put away. */
export const openedKeyFile = z.object({ importId: z.string(), keys: z.array(importableKey) });
export type OpenedKeyFile = z.infer<typeof openedKeyFile>;

const reason = optionalText(300);
const writing = ['vault.locked', 'file.diskFull', 'file.io'] as const;
const saving = [...writing, 'record.notFound', 'file.readOnly', 'file.exists'] as const;

/** Why a file with keys (PKCS #12) cannot be opened, or none of its keys can sign. */
export const openingKeyFile = [
  'signingKey.notAFile',
  'signingKey.passwordWrong',
  'signingKey.fileUnreadable',
  'signingKey.noKey',
  'signingKey.noCertificate',
  'signingKey.unsupported',
  'signingKey.expired',
  'signingKey.notYetValid',
  'signingKey.notForSigning',
  'signingKey.chainTooLong',
] as const;

export const signingKeyProcedures = {
  /** The keys as they are; a vault that has none and can be written gets its first one. */
  'signingKeys.overview': appProcedure(z.void(), signingKeys, writing),
  /** Until when the key in use signs; null where there is none yet. */
  'signingKeys.inUse': vaultProcedure(z.void(), z.object({ validUntil: instant }).nullable()),
  /** Makes a key in the mentor's present name, which signs from now on. */
  'signingKeys.make': appProcedure(z.object({ kind: signingKeyKind, reason }), signingKeys, writing),
  /** Signs with an earlier key again from now on. */
  'signingKeys.use': appProcedure(z.object({ id, reason }), signingKeys, [
    ...writing,
    'record.notFound',
    'signingKey.erased',
  ]),
  /** Erases the private part of an earlier key for good. */
  'signingKeys.erase': appProcedure(z.object({ id }), signingKeys, [
    ...writing,
    'record.notFound',
    'signingKey.inUse',
  ]),
  'signingKeys.chooseFile': appProcedure(z.void(), chosenPlace.nullable()),
  /** Opens a file with keys (PKCS #12). Nothing of it is kept until one is imported. */
  'signingKeys.openFile': appProcedure(
    z.object({ token: z.string(), password: z.string().max(1024) }),
    openedKeyFile,
    [...writing, 'file.notFound', ...openingKeyFile],
  ),
  /** Keeps a key of the opened file, which signs from now on, and puts the file away. */
  'signingKeys.import': appProcedure(
    z.object({ importId: z.string(), fingerprint: z.string(), reason }),
    signingKeys,
    [...writing, 'signingKey.known', 'signingKey.importGone'],
  ),
  'signingKeys.putAway': appProcedure(z.void(), z.void(), ['vault.locked']),
  /** Saves the certificate, which is public, where the mentor says: as PEM under .pem, else as DER. */
  'signingKeys.saveCertificate': appProcedure(z.object({ id }), savedFile.nullable(), saving),
  /** Makes the card with which a mentee recognises the mentor's records, and saves it where the mentor says. */
  'signingKeys.saveCard': appProcedure(z.object({ id }), savedFile.nullable(), [
    ...saving,
    'export.printFailed',
    'export.unsupportedText',
  ]),
};
