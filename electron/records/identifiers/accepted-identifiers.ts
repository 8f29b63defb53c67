import {
  type AcceptedIdentifier,
  acceptedIdentifier,
  sameText,
} from '../../../shared/domain/identifiers/accepted.ts';
import type { IdentifierKind } from '../../../shared/domain/identifiers/identifier.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { getMentee } from '../mentees/read-mentees.ts';
import { foundRow, readRows } from '../rows.ts';
import { sql } from '../sql.ts';
import { change, type WriteContext } from '../write-context.ts';

const select = sql`
  SELECT id, kind, text, mentee_id AS menteeId, accepted_at AS acceptedAt FROM accepted_identifiers`;
const selectAll = sql`${select} ORDER BY accepted_at DESC, id DESC`;
const selectFor = sql`${select} WHERE mentee_id = ? OR mentee_id IS NULL`;
const selectSame = sql`${select} WHERE kind = :kind AND text = :text AND mentee_id IS :menteeId`;
const insert = sql`
  INSERT INTO accepted_identifiers (id, kind, text, mentee_id, accepted_at)
  VALUES (:id, :kind, :text, :menteeId, :at) ON CONFLICT DO NOTHING`;
const remove = sql`DELETE FROM accepted_identifiers WHERE id = ?`;

/** What was said to be all right, the newest first. */
export function listAccepted(db: ReadableDb): AcceptedIdentifier[] {
  return readRows(acceptedIdentifier, db.prepare(selectAll).all());
}

/** What is all right in the texts of one mentee: there, or everywhere. */
export function listAcceptedFor(db: ReadableDb, menteeId: string): AcceptedIdentifier[] {
  return readRows(acceptedIdentifier, db.prepare(selectFor).all(menteeId));
}

/**
 * Remembers that a found text is all right, with one mentee or (`menteeId` null) everywhere. Said twice it is kept once.
 * @throws AlcoveError `record.notFound` for an unknown mentee
 */
export function acceptIdentifier(
  context: WriteContext,
  found: { kind: IdentifierKind; text: string; menteeId: string | null },
): AcceptedIdentifier {
  return change(context, (now) => {
    const { kind, menteeId } = found;
    if (menteeId !== null) getMentee(now.db, menteeId);
    const text = sameText(found.text);
    now.db.prepare(insert).run({ id: now.newId(), kind, text, menteeId, at: now.at });
    const kept = foundRow(acceptedIdentifier, now.db.prepare(selectSame).get({ kind, text, menteeId }));
    now.note('identifier.accepted', 'accepted-identifier', kept.id);
    return kept;
  });
}

/** From now on it is asked about again. @throws AlcoveError `record.notFound` */
export function takeBackAccepted(context: WriteContext, { id }: { id: string }): void {
  change(context, (now) => {
    if (now.db.prepare(remove).run(id).changes === 0) throw new AlcoveError('record.notFound');
    now.note('identifier.taken-back', 'accepted-identifier', id);
  });
}
