import { z } from 'zod';
import { documentRef, documentVersion, signedVersion } from '../../domain/history.ts';
import { editedDocument } from '../../domain/session.ts';
import { richDocument } from '../../rich-text/document.ts';
import { vaultProcedure } from '../procedure.ts';

const version = documentRef.extend({ number: z.int().min(1) });

export const historyProcedures = {
  /** The versions of a document, newest first; `restorable` is false for a sealed one, `signed` names those that a signed
   * session record quotes. */
  'history.list': vaultProcedure(
    documentRef,
    z.object({
      versions: z.array(documentVersion),
      restorable: z.boolean(),
      signed: z.array(signedVersion),
    }),
  ),
  'history.read': vaultProcedure(version, richDocument),
  /** Makes the text of an earlier version the text in force, as a new version, so that it can be taken back too. */
  'history.restore': vaultProcedure(version.extend({ revision: z.int().min(0) }), editedDocument, [
    'record.sealed',
    'record.stale',
    'document.invalid',
  ]),
};
