import { deflateSync, inflateSync } from 'node:zlib';
import { z } from 'zod';
import { continuesSpell } from '../../../shared/domain/editing-spell.ts';
import { instant } from '../../../shared/domain/time.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { RichDocument } from '../../../shared/rich-text/document.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { readDocument, readRow, readRows } from '../rows.ts';
import { sql } from '../sql.ts';
import type { Change } from '../write-context.ts';

/** The kinds of document that keep a history, and what each hangs on. */
const subjects = { contract: 'contract', 'session-record': 'session', 'private-note': 'session' } as const;
export type DocumentKind = keyof typeof subjects;

const newest = sql`
  SELECT number, began_at AS beganAt FROM document_versions
  WHERE kind = ? AND owner_id = ? ORDER BY number DESC LIMIT 1`;

const insert = sql`
  INSERT INTO document_versions (kind, owner_id, number, revision, began_at, saved_at, deflated)
  VALUES (:kind, :ownerId, :number, :revision, :at, :at, :deflated)`;

const update = sql`
  UPDATE document_versions SET revision = :revision, saved_at = :at, deflated = :deflated
  WHERE kind = :kind AND owner_id = :ownerId AND number = :number`;

const list = sql`
  SELECT number, revision, began_at AS beganAt, saved_at AS savedAt FROM document_versions
  WHERE kind = ? AND owner_id = ? ORDER BY number DESC`;

const read = sql`SELECT deflated FROM document_versions WHERE kind = ? AND owner_id = ? AND number = ?`;

const spellRow = z.object({ number: z.int(), beganAt: instant });
const versionRow = spellRow.extend({ revision: z.int(), savedAt: instant });
export type DocumentVersion = z.infer<typeof versionRow>;

/**
 * Keeps a saved document in its history: in the version of the running spell of editing, or in a new one. The audit log
 * notes it once a spell, not at every pause in typing.
 */
export function keepVersion(
  { db, at, note }: Change,
  saved: { kind: DocumentKind; ownerId: string; revision: number; document: RichDocument },
): void {
  const { kind, ownerId, revision, document } = saved;
  const row = db.prepare(newest).get(kind, ownerId);
  const spell = row === undefined ? undefined : readRow(spellRow, row);
  const continues = spell !== undefined && continuesSpell(new Date(spell.beganAt), new Date(at));
  const number = (spell?.number ?? 0) + (continues ? 0 : 1);
  const deflated = deflateSync(JSON.stringify(document));
  db.prepare(continues ? update : insert).run({ kind, ownerId, number, revision, at, deflated });
  if (!continues) note(`${kind}.written`, subjects[kind], ownerId);
}

/** The versions of a document, newest first, without their text. */
export function listVersions(db: ReadableDb, kind: DocumentKind, ownerId: string): DocumentVersion[] {
  return readRows(versionRow, db.prepare(list).all(kind, ownerId));
}

/** The text of one version. @throws AlcoveError `record.notFound`, `vault.damaged` */
export function readVersion(
  db: ReadableDb,
  { kind, ownerId, number }: { kind: DocumentKind; ownerId: string; number: number },
): RichDocument {
  const deflated = db.prepare(read).pluck().get(kind, ownerId, number);
  if (deflated === undefined) throw new AlcoveError('record.notFound');
  return readDocument(inflate(readRow(z.instanceof(Uint8Array), deflated)));
}

function inflate(deflated: Uint8Array): unknown {
  try {
    return JSON.parse(inflateSync(deflated).toString('utf8'));
  } catch (cause) {
    throw new AlcoveError('vault.damaged', undefined, { cause });
  }
}
