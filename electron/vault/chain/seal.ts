import { z } from 'zod';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { WritableDb } from '../db.ts';
import { entryTextOfLink, type SealedKind } from './entries.ts';
import { appendLink } from './links.ts';

const sealedText = `SELECT ${entryTextOfLink} FROM (SELECT :kind AS kind, :id AS subject_id, NULL AS sequence) AS l`;

/**
 * Links a thing that was just sealed, an agreed contract version or a signed record, into the chain: from here on no
 * letter of it can change without the chain showing it. Part of the caller's transaction.
 *
 * @throws AlcoveError `record.notFound` when there is no such thing, or it is not sealed
 */
export function sealInChain(db: WritableDb, kind: SealedKind, id: string): void {
  const text = z.string().safeParse(db.prepare(sealedText).pluck().get({ kind, id }));
  if (!text.success) throw new AlcoveError('record.notFound');
  appendLink(db, kind, id, () => text.data);
}

/**
 * Turns the link of a sealed thing into a tombstone: its salt goes, so that nothing about the thing can be guessed from
 * the digest that stays, and the chain still verifies. Only then may the thing itself be deleted, which the caller
 * does in the same transaction.
 *
 * @throws AlcoveError `record.notFound` when it has no link, or is a tombstone already
 */
export function leaveTombstone(
  db: WritableDb,
  { kind, id, at }: { kind: SealedKind; id: string; at: Date },
): void {
  const { changes } = db
    .prepare(
      'UPDATE chain_links SET salt = NULL, erased_at = ? WHERE kind = ? AND subject_id = ? AND salt IS NOT NULL',
    )
    .run(at.toISOString(), kind, id);
  if (changes !== 1) throw new AlcoveError('record.notFound');
}
