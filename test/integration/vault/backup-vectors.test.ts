import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { getMentee } from '../../../electron/records/mentees/read-mentees.ts';
import { readPrivateNote } from '../../../electron/records/sessions/private-note.ts';
import { readSessionRecord } from '../../../electron/records/sessions/session-record.ts';
import { findAttachment } from '../../../electron/vault/attachments/attachment.ts';
import { readAttachment } from '../../../electron/vault/attachments/read-attachment.ts';
import { verifyBackup } from '../../../electron/vault/backup/verify-backup.ts';
import { checkVault } from '../../../electron/vault/check/check-vault.ts';
import type { ReadableDb } from '../../../electron/vault/db.ts';
import { openVault } from '../../../electron/vault/open/open-vault.ts';
import { restoreBackup } from '../../../electron/vault/restore/restore-backup.ts';
import { restoreOver } from '../../../electron/vault/restore/restore-over.ts';
import { byCode, byPassword, type Secret } from '../../../shared/domain/secret.ts';
import { toPlainText } from '../../../shared/rich-text/plain-text.ts';
import { applyEdits, twin } from '../../vectors/vault/backups/edits.ts';
import { readZip, zipOf } from '../../vectors/vault/backups/zip.ts';
import { ignoreProgress as onProgress } from './backup-files.ts';
import { temporaryFolder } from './temporary-vault.ts';

const vectors = join(import.meta.dirname, '../../vectors/vault/backups');
const versions = readdirSync(vectors, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const factsForm = z.object({
  ...{ password: z.string(), code: z.string(), key: z.string(), vaultId: z.string() },
  ...{ menteeId: z.string(), alias: z.string(), sessionId: z.string() },
  texts: z.object({ record: z.string(), privateNote: z.string() }),
  attachment: z.object({ id: z.string(), sha256: z.string() }),
  backup: z.object({
    ...{ sha256: z.string(), generation: z.int(), tables: z.record(z.string(), z.int()) },
  }),
});

const factsOf = (version: string) =>
  factsForm.parse(JSON.parse(readFileSync(join(vectors, version, 'facts.json'), 'utf8')));

describe.each(versions)('version %s', (version) => {
  const facts = factsOf(version);
  const file = join(vectors, version, 'backup.alcove-backup');
  const secrets: [string, Secret][] = [
    ['password', byPassword(facts.password)],
    ['recovery code', byCode(facts.code)],
  ];

  test.each(secrets)('its backup is sound, with its %s', async (_kind, secret) => {
    const { backup, vaultId } = facts;
    expect(await verifyBackup({ file, secret, onProgress })).toMatchObject({
      ...backup,
      vaultId,
      opened: true,
    });
  });

  test.each(secrets)('its backup is restored and holds everything, with its %s', async (_kind, secret) => {
    const folder = join(temporaryFolder(), 'restored.alcove');
    await restoreBackup({ file, secret, folder, onProgress });
    await expectEverything(folder, secret);
  });

  test.each(secrets)('its vault opens and holds everything, with its %s', async (_kind, secret) => {
    const folder = join(temporaryFolder(), 'vault.alcove');
    await cp(join(vectors, version, 'vault.alcove'), folder, { recursive: true });
    await expectEverything(folder, secret);
  });

  test('its backup is what FORMAT.md says a ZIP of its parts is', () => {
    const genuine = readFileSync(file);
    const { parts, dosTime } = readZip(genuine);
    expect(zipOf(parts, dosTime).equals(genuine)).toBe(true);
  });

  async function expectEverything(folder: string, secret: Secret): Promise<void> {
    const vault = await openVault({ folder, secret });
    expect(vault).toMatchObject({ id: facts.vaultId, notices: [] });
    expect(contentsOf(vault.db)).toEqual({
      alias: facts.alias,
      ...facts.texts,
      attachment: facts.attachment.sha256,
    });
    const key = vault.copyKey();
    expect(key.toString('hex')).toBe(facts.key);
    vault.close();
    const { findings } = await checkVault({ folder, key, clock: () => new Date(), onProgress });
    expect(findings).toEqual([]);
  }

  function contentsOf(db: ReadableDb) {
    const { menteeId, sessionId, attachment } = facts;
    expect([...readAttachment(db, attachment.id)]).toHaveLength(1);
    return {
      alias: getMentee(db, menteeId).alias,
      record: toPlainText(readSessionRecord(db, sessionId).document),
      privateNote: toPlainText(readPrivateNote(db, sessionId).document),
      attachment: findAttachment(db, attachment.id).sha256,
    };
  }
});

describe('a malformed twin', () => {
  const { twins } = z
    .object({ twins: z.array(twin) })
    .parse(JSON.parse(readFileSync(join(vectors, 'index.json'), 'utf8')));
  const version = '0.1.0';
  const { password, key } = factsOf(version);
  let genuine: Buffer;
  let file: string;

  beforeAll(() => {
    genuine = readFileSync(join(vectors, version, 'backup.alcove-backup'));
    file = join(temporaryFolder(), 'twin.alcove-backup');
  });

  async function outcomeOf(secret: Secret | null): Promise<string> {
    try {
      await verifyBackup({ file, secret, onProgress });
      return 'sound';
    } catch (error) {
      return z.object({ code: z.string() }).parse(error).code;
    }
  }

  test.each(twins)(
    '$what: $without; with the password $with',
    async ({ edits, without, with: withPassword }) => {
      const altered = applyEdits(genuine, Buffer.from(key, 'hex'), edits);
      expect(altered.equals(genuine)).toBe(without === 'sound' && withPassword === 'sound');
      writeFileSync(file, altered);
      expect(await outcomeOf(null)).toBe(without);
      expect(await outcomeOf(byPassword(password))).toBe(withPassword);
    },
  );

  test.each(twins.filter((one) => one.with !== 'sound'))(
    '$what: neither becomes a vault nor takes the place of one',
    async ({ edits, with: refused }) => {
      const place = temporaryFolder();
      const folder = join(place, 'vault.alcove');
      await cp(join(vectors, version, 'vault.alcove'), folder, { recursive: true });
      const held = () => readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'hex')]);
      const before = held();
      writeFileSync(file, applyEdits(genuine, Buffer.from(key, 'hex'), edits));
      const common = { file, secret: byPassword(password), onProgress };
      const over = restoreOver({ ...common, folder, clock: () => new Date() });
      await expect(over).rejects.toMatchObject({ code: refused });
      const anew = restoreBackup({ ...common, folder: join(place, 'new.alcove') });
      await expect(anew).rejects.toMatchObject({ code: refused });
      expect(readdirSync(place)).toEqual(['vault.alcove']);
      expect(held()).toEqual(before);
    },
  );
});
