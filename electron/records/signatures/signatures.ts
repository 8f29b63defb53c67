import {
  type Signature,
  type SignatureDetails,
  type SignatureParty,
  type SignatureSubject,
  signature,
} from '../../../shared/domain/signature.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { readRows } from '../rows.ts';
import { sql } from '../sql.ts';
import type { Change } from '../write-context.ts';

const select = sql`
  SELECT id, party, name, sentence, signed_on AS signedOn, drawn, created_at AS createdAt
  FROM signatures WHERE subject_kind = :kind AND subject_id = :id ORDER BY party DESC`;

const insert = sql`
  INSERT INTO signatures (id, subject_kind, subject_id, party, name, sentence, signed_on, drawn, created_at)
  VALUES (:signatureId, :kind, :id, :party, :name, :sentence, :signedOn, :drawn, :at)`;

const remove = sql`
  DELETE FROM signatures WHERE subject_kind = :kind AND subject_id = :id AND party = :party`;

/** The signatures that stand under something, the mentor's before the mentee's. */
export function listSignatures(db: ReadableDb, { kind, id }: SignatureSubject): Signature[] {
  return readRows(signature, db.prepare(select).all({ kind, id }));
}

/**
 * Puts a signature under something. The caller has made sure that there is such a thing and that it is not sealed.
 * @throws AlcoveError `record.invalid` when that party has signed, or for a day that has not come
 */
export function addSignature(
  now: Change,
  subject: SignatureSubject,
  { today, ...details }: SignatureDetails & { today: string },
): void {
  if (details.signedOn > today) throw new AlcoveError('record.invalid', { rule: 'signed-in-future' });
  if (listSignatures(now.db, subject).some(({ party }) => party === details.party)) {
    throw new AlcoveError('record.invalid', { rule: 'signed-already' });
  }
  now.db.prepare(insert).run({ ...details, ...subject, signatureId: now.newId(), at: now.at });
  now.note('signature.given', subject.kind, subject.id);
}

/** Takes a signature back that nothing was sealed with. @throws AlcoveError `record.notFound` */
export function withdrawSignature(now: Change, subject: SignatureSubject, party: SignatureParty): void {
  const { changes } = now.db.prepare(remove).run({ ...subject, party });
  if (changes === 0) throw new AlcoveError('record.notFound');
  now.note('signature.withdrawn', subject.kind, subject.id);
}
