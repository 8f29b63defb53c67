import { z } from 'zod';
import {
  type Keyring,
  type KnownKey,
  type KnownKeyDetails,
  knownKey,
} from '../../../shared/domain/known-key.ts';
import { localDayOf } from '../../../shared/domain/time.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { readMentorProfile } from '../mentor/profile.ts';
import { foundRow, readRows } from '../rows.ts';
import { sql } from '../sql.ts';
import { change, type WriteContext } from '../write-context.ts';

const select = sql`SELECT id, fingerprint, name, compared_on AS comparedOn FROM known_fingerprints`;
const selectAll = sql`${select} ORDER BY name COLLATE NOCASE, id`;
const selectOne = sql`${select} WHERE id = ?`;
const selectHolder = sql`SELECT name FROM known_fingerprints WHERE fingerprint = ?`;
const selectOwn = sql`SELECT fingerprint FROM signing_keys ORDER BY rowid`;

const insert = sql`
  INSERT INTO known_fingerprints (id, fingerprint, name, compared_on, kept_at)
  VALUES (:id, :fingerprint, :name, :comparedOn, :at)`;
const remove = sql`DELETE FROM known_fingerprints WHERE id = ?`;

/** The keys of others that were compared and kept, by name, and those that signed here. */
export function readKeyring(db: ReadableDb): Keyring {
  return {
    own: { name: readMentorProfile(db).name, fingerprints: ownFingerprints(db) },
    known: readRows(knownKey, db.prepare(selectAll).all()),
  };
}

/**
 * Keeps a fingerprint that was compared.
 * @throws AlcoveError `record.invalid` for one of this vault's own keys, one that is kept already, or a day ahead
 */
export function keepKnownKey(context: WriteContext, details: KnownKeyDetails): KnownKey {
  const { fingerprint, name, comparedOn } = details;
  return change(context, ({ db, at, newId, note }) => {
    if (ownFingerprints(db).includes(fingerprint)) refuse('known-key-own');
    const holder: unknown = db.prepare(selectHolder).pluck().get(fingerprint);
    if (holder !== undefined) refuse('known-key-twice', { name: z.string().parse(holder) });
    if (comparedOn > localDayOf(context.clock())) refuse('known-key-ahead');
    const id = newId();
    db.prepare(insert).run({ id, fingerprint, name, comparedOn, at });
    note('known-key.kept', 'known-key', id);
    return foundRow(knownKey, db.prepare(selectOne).get(id));
  });
}

/** Forgets a key: its signatures are of an unknown key again. @throws AlcoveError `record.notFound` */
export function removeKnownKey(context: WriteContext, { id }: { id: string }): void {
  change(context, ({ db, note }) => {
    if (db.prepare(remove).run(id).changes === 0) throw new AlcoveError('record.notFound');
    note('known-key.removed', 'known-key', id);
  });
}

function ownFingerprints(db: ReadableDb): string[] {
  return readRows(z.string(), db.prepare(selectOwn).pluck().all());
}

function refuse(rule: string, facts: { name?: string } = {}): never {
  throw new AlcoveError('record.invalid', { rule, ...facts });
}
