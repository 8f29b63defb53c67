import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { vaultContext } from '../../../../electron/ipc/vault-context.ts';
import { addMentee } from '../../../../electron/records/mentees/write-mentees.ts';
import { savePrivateNote } from '../../../../electron/records/sessions/private-note.ts';
import { saveSessionRecord } from '../../../../electron/records/sessions/session-record.ts';
import { addSession } from '../../../../electron/records/sessions/write-sessions.ts';
import { writeAttachment } from '../../../../electron/vault/attachments/write-attachment.ts';
import { backUp } from '../../../../electron/vault/backup/back-up.ts';
import { inTemporaryFolder } from '../../../../electron/vault/files/temporary-folder.ts';
import { replaceSlot, wrapKeyOf } from '../../../../electron/vault/keys/change-slots.ts';
import { leastCost } from '../../../../electron/vault/keys/derive.ts';
import { OfferedCode } from '../../../../electron/vault/keys/offered-code.ts';
import { createVault } from '../../../../electron/vault/open/create-vault.ts';
import { documentOf } from '../../../fixtures/rich-documents.ts';
import { twins } from './twins.ts';

/**
 * Makes a vault and a backup as this version of Alcove writes them, once for each version, and from then on frozen: they
 * must open for ever. Then writes down what must come of each malformed twin of the backup. Run it with Node before a
 * release and after adding a twin: `node test/vectors/vault/backups/generate-backups.ts`.
 */
const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../../package.json'), 'utf8'));
const folder = join(import.meta.dirname, String(version));
const noon = new Date('2026-11-21T12:00:00.000Z');
const clock = () => noon;

/** Typed with accents as separate marks here; the key is wrapped under the composed form. */
const password = 'cre\u0300me bru\u0302le\u0301e at noon';
const texts = {
  record: 'We talked about the rota — and what “enough” means.',
  privateNote: 'PRIVATE: ask about sleep. 🌱 Ελπίδα',
};
const alias = 'Dr Zoë Vectorwick';
const attachment = Buffer.from('%PDF-1.7 a small file that is kept in the vault\n');

if (!existsSync(folder)) await inTemporaryFolder(import.meta.dirname, makeVault);
const index = { twins };
writeFileSync(join(import.meta.dirname, 'index.json'), `${JSON.stringify(index, null, 2)}\n`);

async function makeVault(scratch: string): Promise<void> {
  const place = join(scratch, 'vault.alcove');
  const vault = await createVault({ folder: place, password, clock, cost: leastCost });
  const offered = new OfferedCode();
  const code = offered.offer();
  const changing = { vault, clock };
  await replaceSlot(
    changing,
    await wrapKeyOf(changing, { kind: 'recovery', bytes: offered.typedBack(code) }),
  );
  const context = { ...vaultContext(vault.db), clock };
  const nothing = { name: null, pronouns: null, stage: null, workplace: null, scheme: null } as const;
  const mentee = addMentee(context, {
    ...{ alias, ...nothing, origin: 'chosen', introducer: null, purpose: null },
    ...{ conflict: null, begun: false, firstMeeting: null },
  });
  const session = addSession(context, {
    menteeId: mentee.id,
    facts: {
      ...{ date: '2026-11-20', startTime: '17:30', zone: 'Europe/London', minutes: 60 },
      ...{ format: 'in-person', signposting: null, nextDate: null },
    },
  });
  const sessionId = session.id;
  saveSessionRecord(context, { sessionId, document: documentOf(texts.record), revision: 0 });
  savePrivateNote(context, { sessionId, document: documentOf(texts.privateNote), revision: 0 });
  const about = { name: 'small.pdf', mediaType: 'application/pdf', menteeId: mentee.id, at: noon };
  async function* source() {
    yield attachment;
  }
  const kept = await writeAttachment(vault.db, about, source());
  const key = vault.copyKey();
  const made = await backUp({
    ...{ folder: place, key, target: join(scratch, 'backup.alcove-backup'), clock },
    onProgress: () => undefined,
  });
  vault.close();
  mkdirSync(folder);
  await cp(place, join(folder, 'vault.alcove'), { recursive: true });
  await cp(join(scratch, 'backup.alcove-backup'), join(folder, 'backup.alcove-backup'));
  const facts = {
    ...{ password, code, key: key.toString('hex'), vaultId: vault.id },
    ...{ menteeId: mentee.id, alias, sessionId, texts },
    attachment: { id: kept.id, sha256: createHash('sha256').update(attachment).digest('hex') },
    backup: { sha256: made.sha256, generation: made.generation, tables: made.tables },
  };
  writeFileSync(join(folder, 'facts.json'), `${JSON.stringify(facts, null, 2)}\n`);
}
