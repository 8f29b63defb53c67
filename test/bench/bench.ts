import { copyFile, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { addMentee } from '../../electron/records/mentees/write-mentees.ts';
import { search } from '../../electron/records/search/search.ts';
import { savePrivateNote } from '../../electron/records/sessions/private-note.ts';
import { addSession } from '../../electron/records/sessions/write-sessions.ts';
import type { WriteContext } from '../../electron/records/write-context.ts';
import { backUp } from '../../electron/vault/backup/back-up.ts';
import { transact } from '../../electron/vault/db.ts';
import { leastCost } from '../../electron/vault/keys/derive.ts';
import { createVault } from '../../electron/vault/open/create-vault.ts';
import { openWithKey } from '../../electron/vault/open/open-vault.ts';
import { describeMeasured, type Measured, takeTurns } from './measure.ts';
import { noteOf, noteText } from './notes.ts';
import { plainDatabase, reopenPlain } from './plain-database.ts';
import { measureWindow } from './window.ts';

const notes = 20_000;
const say = (line: string) => process.stdout.write(`${line}\n`);
const folder = await mkdtemp(join(tmpdir(), 'alcove-bench-'));
const vaultFolder = join(folder, 'bench.alcove');
const clock = () => new Date();

const vault = await createVault({
  folder: vaultFolder,
  password: 'plover-lantern-quarry-mitten',
  clock,
  cost: leastCost,
});
const context: WriteContext = { db: vault.db, clock, newId: () => uuidv7() };
const plain = plainDatabase(join(folder, 'plain.db'));

say(`Writing ${notes} notes…`);
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
  conflicts: [],
  conflictReason: null,
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
const put =
  'INSERT INTO search_texts (kind, subject_id, mentee_id, audience, title, body, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?)';
const rows = Array.from({ length: notes }, (_, n) => [
  'private-note',
  uuidv7(),
  mentee.id,
  'private',
  `Note ${n}`,
  noteText(n),
  clock().toISOString(),
]);
transact(vault.db, () => {
  const statement = vault.db.prepare(put);
  for (const row of rows) statement.run(...row);
});
plain.transaction(() => {
  const statement = plain.prepare(put);
  for (const row of rows) statement.run(...row);
})();
plain
  .prepare('INSERT INTO private_notes (session_id, document, revision) VALUES (?, ?, 0)')
  .run(session.id, '{}');

const measured: Measured[] = [];

let revision = 0;
measured.push({
  name: 'save a note',
  floor: 'update one row in plain SQLite',
  budget: 6,
  ...(await takeTurns(
    200,
    (round) => {
      revision = savePrivateNote(context, {
        sessionId: session.id,
        document: noteOf(noteText(round)),
        revision,
      }).revision;
    },
    (round) =>
      plain
        .prepare('UPDATE private_notes SET document = ?, revision = revision + 1')
        .run(JSON.stringify(noteOf(noteText(round)))),
  )),
});

const rank = `WITH best AS MATERIALIZED (SELECT rowid AS id FROM search_index WHERE search_index MATCH ? ORDER BY rank LIMIT 20)
  SELECT t.title, t.body FROM best JOIN search_texts t ON t.id = best.id`;
for (const [name, text, match, budget] of [
  ['search a common word', 'supervision', '"supervision"*', 2],
  // under 3 ms either way; most of ours is making twenty readable snippets
  ['search a rare word', 'w4711', '"w4711"*', 10],
] as const) {
  measured.push({
    name: `${name} in ${notes} notes`,
    floor: 'same rank in plain SQLite',
    budget,
    ...(await takeTurns(
      15,
      () => search(context, { text, menteeId: null, kinds: null }),
      () => plain.prepare(rank).all(match),
    )),
  });
}

const key = vault.copyKey();
vault.close();
plain.close();

measured.push({
  name: 'unlock, without deriving the key',
  floor: 'open plain SQLite, read a row',
  budget: 12,
  ...(await takeTurns(
    15,
    () => openWithKey({ folder: vaultFolder, key: Buffer.from(key), id: vault.id }).close(),
    () => {
      const db = reopenPlain(join(folder, 'plain.db'));
      db.prepare('SELECT count(*) FROM sessions').get();
      db.close();
    },
  )),
});

measured.push({
  name: 'back up, and verify what was written',
  floor: 'copy the file and sync',
  budget: 70,
  ...(await takeTurns(
    3,
    (round) =>
      backUp({
        folder: vaultFolder,
        key: Buffer.from(key),
        target: join(folder, `${round}.alcove-backup`),
        onProgress: () => undefined,
        clock,
      }),
    async (round) => {
      const copy = join(folder, `${round}.copy`);
      await copyFile(join(vaultFolder, 'vault.db'), copy);
      const handle = await open(copy, 'r+');
      await handle.sync();
      await handle.close();
    },
  )),
});

measured.push(await measureWindow(folder));
for (const result of measured) say(describeMeasured(result));
await rm(folder, { recursive: true, force: true });
