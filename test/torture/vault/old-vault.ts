import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { readPrivateNote } from '../../../electron/records/sessions/private-note.ts';
import { readSessionRecord } from '../../../electron/records/sessions/session-record.ts';
import { leastCost } from '../../../electron/vault/keys/derive.ts';
import { migrations } from '../../../electron/vault/migrations/index.ts';
import { migrate } from '../../../electron/vault/migrations/migrate.ts';
import { openConnection } from '../../../electron/vault/open/connection.ts';
import { createVault } from '../../../electron/vault/open/create-vault.ts';
import { databaseName } from '../../../electron/vault/open/database-name.ts';
import type { EditedDocument } from '../../../shared/domain/session.ts';
import { subjectOf } from './changes.ts';
import type { Expected } from './ledger.ts';
import { password } from './template.ts';
import { isTextAt, textAt } from './texts.ts';

/** The oldest form in which there are sessions, with their notes. */
export const oldestForm = 5;

/** The revision at which every text of an old vault stands. */
const revision = 20;

/**
 * Makes a vault as it was after the first so many migrations, with rows in it that are older still. Its key files are those of
 * today: they are no part of what a migration changes.
 */
export async function makeOldVault(
  folder: string,
  form: number,
  notes: number,
): Promise<{ id: string; key: string; expected: Expected }> {
  const vault = await createVault({ folder, password, clock: () => new Date(), cost: leastCost });
  const { id } = vault;
  const key = vault.copyKey();
  vault.close();
  const file = join(folder, databaseName);
  await rm(file);
  const at = new Date().toISOString();
  const db = openConnection(file, key);
  migrate(db, migrations.slice(0, oldestForm));
  db.prepare('INSERT INTO vault_identity (id, created_at, generation) VALUES (?, ?, 1)').run(id, at);
  const mentee = uuidv7();
  db.prepare(
    `INSERT INTO mentees (id, alias, origin, conflicts, status, created_at, updated_at)
     VALUES (?, 'Dr Robin Oldwick', 'chosen', '[]', 'active', ?, ?)`,
  ).run(mentee, at, at);
  const sessions: string[] = [];
  for (let number = 1; number <= notes; number += 1) {
    const session = uuidv7();
    sessions.push(session);
    db.prepare(
      `INSERT INTO sessions (id, mentee_id, number, date, zone, minutes, format, created_at, updated_at)
       VALUES (?, ?, ?, '2026-01-01', 'Europe/London', 60, 'video', ?, ?)`,
    ).run(session, mentee, number, at, at);
    for (const [table, kind] of [
      ['session_records', 'session-record'],
      ['private_notes', 'private-note'],
    ] as const) {
      const document = JSON.stringify(textAt(subjectOf(kind, session), revision));
      db.prepare(`INSERT INTO ${table} (session_id, document, revision, saved_at) VALUES (?, ?, ?, ?)`).run(
        ...[session, document, revision, at],
      );
    }
  }
  migrate(db, migrations.slice(0, form));
  db.close();
  return { id, key: key.toString('hex'), expected: textsOf(sessions) };
}

/** Both texts of each session, as they were. */
function textsOf(sessions: readonly string[]): Expected {
  return {
    size: sessions.length * 2,
    missingFrom: (db) =>
      sessions.flatMap((session) => [
        ...(isText(readPrivateNote(db, session), 'private-note', session) ? [] : [`private note ${session}`]),
        ...(isText(readSessionRecord(db, session), 'session-record', session) ? [] : [`record ${session}`]),
      ]),
  };
}

const isText = (found: EditedDocument, kind: string, session: string): boolean =>
  found.revision === revision && isTextAt(found.document, subjectOf(kind, session), revision);
