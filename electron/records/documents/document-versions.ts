import { deflateSync, inflateSync } from 'node:zlib';
import { z } from 'zod';
import { continuesSpell } from '../../../shared/domain/editing-spell.ts';
import { type DocumentKind, type DocumentRef, documentKind } from '../../../shared/domain/history.ts';
import { instant } from '../../../shared/domain/time.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { RichDocument } from '../../../shared/rich-text/document.ts';
import { countWords } from '../../../shared/rich-text/plain-text.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { readDocument, readRow, readRows } from '../rows.ts';
import { sql } from '../sql.ts';
import type { Change } from '../write-context.ts';
import { readTextInForce } from './text-in-force.ts';

/** What each kind of document hangs on, as the audit log names it. */
const subjects = {
  contract: 'contract',
  'session-record': 'session',
  'private-note': 'session',
  'closing-statement': 'closing-statement',
} as const;

const newest = sql`
  SELECT number, began_at AS beganAt FROM document_versions
  WHERE kind = ? AND owner_id = ? ORDER BY number DESC LIMIT 1`;

const insert = sql`
  INSERT INTO document_versions (kind, owner_id, number, revision, began_at, saved_at, deflated, words, restored_from)
  VALUES (:kind, :ownerId, :number, :revision, :at, :at, :deflated, :words, :restoredFrom)`;

const putAway = sql`
  UPDATE document_versions SET revision = :revision, saved_at = :savedAt, deflated = :deflated, words = :words
  WHERE kind = :kind AND owner_id = :ownerId AND deflated IS NULL`;

const list = sql`
  SELECT number, revision, began_at AS beganAt, saved_at AS savedAt, words, deflated IS NULL AS current,
    restored_from AS restoredFrom
  FROM document_versions WHERE kind = ? AND owner_id = ? ORDER BY number DESC`;

const read = sql`SELECT deflated FROM document_versions WHERE kind = ? AND owner_id = ? AND number = ?`;

const spellRow = z.object({ number: z.int(), beganAt: instant });
const versionRow = spellRow.extend({
  revision: z.int(),
  savedAt: instant,
  words: z.int(),
  current: z.union([z.literal(0), z.literal(1)]).transform((flag) => flag === 1),
  restoredFrom: z.int().nullable(),
});
export type KeptVersion = z.infer<typeof versionRow>;

/**
 * Goes before every save of a document. Within a spell of editing it does nothing; where a new one begins, the text as
 * it stands is put away as the version of the spell before. The audit log notes a spell once.
 */
export function keepVersion(now: Change, ref: DocumentRef): void {
  const row = now.db.prepare(newest).get(ref.kind, ref.ownerId);
  const spell = row === undefined ? undefined : readRow(spellRow, row);
  if (spell !== undefined && continuesSpell(new Date(spell.beganAt), new Date(now.at))) return;
  beginSpell(now, ref);
}

/** Puts the text in force away as a version and begins a new one, whatever the time. */
export function beginSpell(now: Change, ref: DocumentRef, restoredFrom: number | null = null): void {
  const number = putTextAway(now, ref);
  now.db.prepare(insert).run({
    ...ref,
    number: number + 1,
    revision: 0,
    at: now.at,
    deflated: null,
    words: 0,
    restoredFrom,
  });
  now.note(`${ref.kind}.written`, subjects[ref.kind], ref.ownerId);
}

/**
 * Keeps a text that must not take the place of the one in force as a version of its own. The text in force follows it
 * once more, so that the newest version stays the one in force.
 */
export function keepBeside(now: Change, ref: DocumentRef, document: RichDocument): void {
  const number = putTextAway(now, ref);
  const put = now.db.prepare(insert);
  const [words, deflated] = [countWords(document), deflateSync(JSON.stringify(document))];
  const { revision } = readTextInForce(now.db, ref);
  put.run({ ...ref, number: number + 1, revision, at: now.at, deflated, words, restoredFrom: null });
  put.run({ ...ref, number: number + 2, revision, at: now.at, deflated: null, words: 0, restoredFrom: null });
  now.note(`${ref.kind}.kept-aside`, subjects[ref.kind], ref.ownerId);
}

/** Returns the number of the newest version, whose text now stands in it; 0 when there is none. */
function putTextAway({ db }: Change, ref: DocumentRef): number {
  const row = db.prepare(newest).get(ref.kind, ref.ownerId);
  if (row === undefined) return 0;
  const { number, beganAt } = readRow(spellRow, row);
  const { document, revision, savedAt } = readTextInForce(db, ref);
  db.prepare(putAway).run({
    ...ref,
    revision,
    savedAt: savedAt ?? beganAt,
    deflated: deflateSync(document),
    words: countWords(readDocument(JSON.parse(document))),
  });
  return number;
}

/** The versions of a document, newest first, without their text. The newest is the text in force. */
export function listVersions(db: ReadableDb, kind: DocumentKind, ownerId: string): KeptVersion[] {
  return readRows(versionRow, db.prepare(list).all(kind, ownerId)).map((version) => {
    if (!version.current) return version;
    const { document, revision, savedAt } = readTextInForce(db, { kind, ownerId });
    const words = countWords(readDocument(JSON.parse(document)));
    return { ...version, revision, savedAt: savedAt ?? version.savedAt, words };
  });
}

/** The text of one version. @throws AlcoveError `record.notFound`, `vault.damaged` */
export function readVersion(db: ReadableDb, ref: DocumentRef & { number: number }): RichDocument {
  const { kind, ownerId, number } = ref;
  const deflated = db.prepare(read).pluck().get(documentKind.parse(kind), ownerId, number);
  if (deflated === undefined) throw new AlcoveError('record.notFound');
  if (deflated === null) return readDocument(parse(readTextInForce(db, ref).document));
  return readDocument(parse(inflate(readRow(z.instanceof(Uint8Array), deflated))));
}

function inflate(deflated: Uint8Array): string {
  try {
    return inflateSync(deflated).toString('utf8');
  } catch (cause) {
    throw new AlcoveError('vault.damaged', undefined, { cause });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AlcoveError('vault.damaged', undefined, { cause });
  }
}
