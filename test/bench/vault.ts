import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { addMentee } from '../../electron/records/mentees/write-mentees.ts';
import { addSession } from '../../electron/records/sessions/write-sessions.ts';
import type { WriteContext } from '../../electron/records/write-context.ts';
import { transact } from '../../electron/vault/db.ts';
import { leastCost } from '../../electron/vault/keys/derive.ts';
import { createVault } from '../../electron/vault/open/create-vault.ts';
import type { OpenVault } from '../../electron/vault/open/open-vault.ts';
import { noteText } from './notes.ts';
import { type PlainDatabase, plainDatabase } from './plain-database.ts';

/** A vault with many notes, and the same rows in plain SQLite. */
export interface BenchVault {
  readonly folder: string;
  readonly vault: OpenVault;
  readonly context: WriteContext;
  readonly plain: PlainDatabase;
  readonly notes: number;
  /** The session whose private note is saved. */
  readonly sessionId: string;
}

export const benchPassword = 'plover-lantern-quarry-mitten';

/** A text that search finds. */
export const putText =
  'INSERT INTO search_texts (kind, subject_id, mentee_id, audience, title, body, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?)';

/** Makes both in `folder`. The notes are texts of about 1.5 kB, the same in every run. */
export async function benchVault(folder: string, notes: number): Promise<BenchVault> {
  const clock = () => new Date();
  const vaultFolder = join(folder, 'bench.alcove');
  const vault = await createVault({ folder: vaultFolder, password: benchPassword, clock, cost: leastCost });
  const context: WriteContext = { db: vault.db, clock, newId: () => uuidv7() };
  const plain = plainDatabase(join(folder, 'plain.db'));
  const mentee = addMentee(context, {
    alias: 'Bench',
    name: null,
    pronouns: null,
    stage: null,
    workplace: null,
    origin: 'chosen',
    scheme: null,
    introducer: null,
    purpose: null,
    conflict: { roles: [], earlierRoles: [], reason: null },
    begun: true,
    firstMeeting: null,
  });
  const session = addSession(context, {
    menteeId: mentee.id,
    facts: {
      date: '2026-03-02',
      startTime: null,
      zone: 'Europe/London',
      minutes: 60,
      format: 'video',
      signposting: null,
      nextDate: null,
    },
  });
  const row = (n: number) =>
    [
      'private-note',
      uuidv7(),
      mentee.id,
      'private',
      `Note ${n}`,
      noteText(n),
      clock().toISOString(),
    ] as const;
  transact(vault.db, () => {
    const encrypted = vault.db.prepare(putText);
    plain.transaction(() => {
      const unencrypted = plain.prepare(putText);
      for (let n = 0; n < notes; n += 1) {
        const values = row(n);
        encrypted.run(...values);
        unencrypted.run(...values);
      }
    })();
  });
  plain
    .prepare('INSERT INTO private_notes (session_id, document, revision) VALUES (?, ?, 0)')
    .run(session.id, '{}');
  return { folder: vaultFolder, vault, context, plain, notes, sessionId: session.id };
}
