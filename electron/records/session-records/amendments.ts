import { z } from 'zod';
import { openAmendment } from '../../../shared/domain/signed-record.ts';
import { instant } from '../../../shared/domain/time.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { beginSpell } from '../documents/document-versions.ts';
import { writeTextInForce } from '../documents/text-in-force.ts';
import { readRow } from '../rows.ts';
import { awaitSearchText } from '../search/search-texts.ts';
import { readSessionRecord } from '../sessions/session-record.ts';
import { sql } from '../sql.ts';
import { type Change, change, type WriteContext } from '../write-context.ts';
import { listSignedRecords, readSignedSource } from './signed-records.ts';

const select = sql`
  SELECT a.record_id AS recordId, a.reason, a.begun_at AS begunAt, r.sha256, r.signed_at AS signedAt
  FROM record_amendments a JOIN signed_records r ON r.id = a.record_id WHERE a.session_id = ?`;
const insert = sql`
  INSERT INTO record_amendments (session_id, record_id, reason, begun_at)
  VALUES (:sessionId, :recordId, :reason, :at)`;
const reword = sql`UPDATE record_amendments SET reason = :reason WHERE session_id = :sessionId`;
const remove = sql`DELETE FROM record_amendments WHERE session_id = ?`;

const row = openAmendment.extend({ sha256: z.string(), signedAt: instant }).optional();

/** The amendment that is being written for a session, with the record that it amends. */
export function readAmendment(db: ReadableDb, sessionId: string): z.infer<typeof row> {
  return readRow(row, db.prepare(select).get(sessionId));
}

/**
 * Begins to amend the newest signed record of a session, or rewords why. The words that were signed become a version of
 * their own in the record's history.
 * @throws AlcoveError `record.notFound` when nothing is signed
 */
export function amendRecord(
  context: WriteContext,
  { sessionId, reason }: { sessionId: string; reason: string },
): void {
  change(context, (now) => {
    if (readAmendment(now.db, sessionId) !== undefined) {
      now.db.prepare(reword).run({ sessionId, reason });
      return;
    }
    const [newest] = listSignedRecords(now.db, sessionId);
    if (newest === undefined) throw new AlcoveError('record.notFound');
    now.db.prepare(insert).run({ sessionId, recordId: newest.id, reason, at: now.at });
    beginSpell(now, { kind: 'session-record', ownerId: sessionId });
    now.note('amendment.begun', 'session', sessionId);
  });
}

/**
 * Gives an amendment up. The words of the signed record are in force again; those of the amendment stay in the history.
 * @throws AlcoveError `record.notFound` when none is being written
 */
export function giveUpAmendment(context: WriteContext, { sessionId }: { sessionId: string }): void {
  change(context, (now) => {
    const amendment = readAmendment(now.db, sessionId);
    if (amendment === undefined) throw new AlcoveError('record.notFound');
    const signed = readSignedSource(now.db, amendment.recordId)?.record;
    const ref = { kind: 'session-record', ownerId: sessionId } as const;
    const written = readSessionRecord(now.db, sessionId).document;
    if (signed !== undefined && JSON.stringify(signed) !== JSON.stringify(written)) {
      beginSpell(now, ref);
      writeTextInForce(now, ref, signed);
      awaitSearchText(now, 'session-record', sessionId);
    }
    endAmendment(now, sessionId);
    now.note('amendment.given-up', 'session', sessionId);
  });
}

/** The amendment is done with: it was signed, or given up. */
export function endAmendment({ db }: Change, sessionId: string): void {
  db.prepare(remove).run(sessionId);
}
