import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { vaultContext } from '../../../electron/ipc/vault-context.ts';
import { listMentees } from '../../../electron/records/mentees/read-mentees.ts';
import { addMentee } from '../../../electron/records/mentees/write-mentees.ts';
import { seedSample } from '../../../electron/records/sample/seed-sample.ts';
import { readPrivateNote } from '../../../electron/records/sessions/private-note.ts';
import { listSessions } from '../../../electron/records/sessions/read-sessions.ts';
import { writeAttachment } from '../../../electron/vault/attachments/write-attachment.ts';
import { countRows } from '../../../electron/vault/check/contents.ts';
import type { OpenVault } from '../../../electron/vault/open/open-vault.ts';
import { toPlainText } from '../../../shared/rich-text/plain-text.ts';
import { testwick } from '../records/test-vault.ts';
import { newBackup } from '../vault/backup-files.ts';
import { canMount, smallDisk } from '../vault/mounts.ts';
import { newCode, newVault, noon, password, temporaryFolder } from '../vault/temporary-vault.ts';
import { filesBelow, openBackup, script } from './run.ts';

let vault: OpenVault;
let file: string;
let key: Buffer;
let code: string;
const bytes = Buffer.from('%PDF a signed record, or so it says');

beforeAll(async () => {
  vault = await newVault();
  code = await newCode(vault);
  const context = vaultContext(vault.db);
  seedSample(context);
  for (const alias of ['../../outside', '..\\../outside', 'CON']) addMentee(context, { ...testwick, alias });
  async function* source() {
    yield bytes;
  }
  const menteeId = listMentees(vault.db).find(({ alias }) => alias === 'Pip Samplesby')?.id ?? null;
  for (const about of [
    { name: '../record.pdf', mediaType: 'application/pdf', menteeId, at: noon },
    { name: 'letter.pdf', mediaType: 'application/pdf', menteeId: null, at: noon },
  ])
    await writeAttachment(vault.db, about, source());
  ({ file, key } = await newBackup(vault));
});

const typed = `${password}\n`;

describe('--export', () => {
  let folder: string;

  beforeAll(async () => {
    folder = join(temporaryFolder(), 'export');
    const temporary = temporaryFolder();
    const {
      said,
      complained,
      code: exit,
    } = await openBackup([file, '--export', folder], typed, {
      TMPDIR: temporary,
    });
    expect({ exit, complained }).toEqual({ exit: 0, complained: '' });
    expect(said).toContain('6 mentees, everything in clear');
    expect(readdirSync(temporary)).toEqual([]);
    expect(readdirSync(join(folder, '..'))).toEqual(['export']);
  });

  test('writes every row of every table', () => {
    const { attachment_chunks: _asFiles, ...rows } = countRows(vault.db);
    const found = Object.fromEntries(
      readdirSync(join(folder, 'tables')).map((name) => {
        const content: unknown = JSON.parse(readFileSync(join(folder, 'tables', name), 'utf8'));
        return [name.replace('.json', ''), Array.isArray(content) ? content.length : Number.NaN];
      }),
    );
    expect(found).toEqual(rows);
  });

  test('writes every text of every mentee, with its formatting and without', () => {
    for (const { id, alias } of listMentees(vault.db)) {
      for (const { id: sessionId, number, date } of listSessions(vault.db, id)) {
        const place = join(folder, 'mentees', alias, 'sessions', `00${number} ${date}`);
        const words = toPlainText(readPrivateNote(vault.db, sessionId).document);
        expect(readFileSync(join(place, 'private note.txt'), 'utf8')).toBe(`${words}\n`);
        expect(readFileSync(join(place, 'private note.html'), 'utf8')).toContain(alias);
      }
    }
  });

  test('writes files byte for byte, under safe names', () => {
    expect(readFileSync(join(folder, 'mentees/Pip Samplesby/files/_record.pdf'))).toEqual(bytes);
    expect(readFileSync(join(folder, 'files/letter.pdf'))).toEqual(bytes);
    expect(readdirSync(join(folder, 'mentees'))).toEqual(
      expect.arrayContaining(['_.._outside', '_.._outside (2)', '_CON']),
    );
  });

  test('says what is where, and lets nobody else read it', () => {
    expect(readFileSync(join(folder, 'README.txt'), 'utf8')).toContain('NOTHING HERE IS ENCRYPTED');
    for (const name of filesBelow(folder)) expect(statSync(join(folder, name)).mode & 0o77).toBe(0);
    expect(statSync(folder).mode & 0o77).toBe(0);
  });

  test('takes the recovery code as it was written down', async () => {
    const other = join(temporaryFolder(), 'export');
    const lower = code.toLowerCase().replaceAll('-', ' ');
    expect(await openBackup([file, '--export', other], `${lower}\r\n`)).toMatchObject({ code: 0 });
    expect(filesBelow(other).sort()).toEqual(filesBelow(folder).sort());
  });

  test('writes into an empty folder, and into no other', async () => {
    const empty = temporaryFolder();
    expect(await openBackup([file, '--export', empty], typed)).toMatchObject({ code: 0 });
    const before = filesBelow(empty);
    const again = await openBackup([file, '--export', empty], typed);
    expect(again).toMatchObject({ code: 6, complained: expect.stringContaining('(vault.exists)') });
    expect(filesBelow(empty)).toEqual(before);
  });

  test.skipIf(!canMount())(
    'leaves nothing on a disk that becomes full (needs the right to mount)',
    async () => {
      const disk = smallDisk(300);
      const full = await openBackup([file, '--export', join(disk, 'export')], typed);
      expect(full).toMatchObject({ code: 6, complained: expect.stringContaining('(file.diskFull)') });
      expect(readdirSync(disk)).toEqual([]);
    },
  );
});

test('a wrong password, a wrong code and a mistyped code are told apart, and nothing is written', async () => {
  const folder = join(temporaryFolder(), 'export');
  const mistyped = code.replace(
    /^(....)(.)/,
    (_all, data: string, check: string) => data + (check === 'A' ? 'B' : 'A'),
  );
  const attempts = [
    ['not the password\n', 'password.wrong'],
    ['\n', 'password.empty'],
    ['', 'password.empty'],
    [`${mistyped}\n`, 'code.mistyped'],
    [`${await newCode(await newVault())}\n`, 'code.wrong'],
  ] as const;
  for (const [attempt, expected] of attempts) {
    const refused = await openBackup([file, '--export', folder], attempt);
    expect(refused).toMatchObject({
      code: 3,
      said: '',
      complained: expect.stringContaining(`(${expected})`),
    });
    expect(refused.complained.trim().split('\n')).toHaveLength(1);
  }
  expect(existsSync(folder)).toBe(false);
});

test('a backup that was changed is refused, and nothing is written', async () => {
  const altered = join(temporaryFolder(), 'altered.alcove-backup');
  const folder = join(temporaryFolder(), 'export');
  const content = readFileSync(file);
  const middle = Math.floor(content.length / 2);
  content[middle] = (content[middle] ?? 0) ^ 1;
  writeFileSync(altered, content);
  for (const args of [
    [altered, '--export', folder],
    [altered, '--verify'],
  ])
    expect(await openBackup(args, typed)).toMatchObject({
      code: 4,
      complained: expect.stringContaining('(backup.altered)'),
    });
  expect(readdirSync(join(folder, '..'))).toEqual([]);
});

test('a file that is not there and one that is no backup are called so', async () => {
  const nothing = join(temporaryFolder(), 'nothing');
  expect(await openBackup([nothing, '--verify'], typed)).toMatchObject({
    code: 6,
    complained: expect.stringContaining('(file.notFound)'),
  });
  writeFileSync(nothing, 'Dear diary');
  expect(await openBackup([nothing, '--verify'], typed)).toMatchObject({
    code: 4,
    complained: expect.stringContaining('(backup.notABackup)'),
  });
});

test('--verify writes nothing and says what the backup is', async () => {
  const temporary = temporaryFolder();
  const before = readFileSync(file);
  const { said, code: exit } = await openBackup([file, '--verify'], typed, { TMPDIR: temporary });
  expect({ said, exit }).toEqual({ said: expect.stringContaining('This backup is sound'), exit: 0 });
  expect(said).toContain(vault.id);
  expect(readdirSync(temporary)).toEqual([]);
  expect(readFileSync(file)).toEqual(before);
});

test('the bare key is printed only when asked for, alone on standard output, with a warning beside it', async () => {
  const { said, complained, code: exit } = await openBackup([file, '--print-key'], typed);
  expect({ said, exit }).toEqual({ said: `${key.toString('hex')}\n`, exit: 0 });
  expect(complained).toContain('Whoever sees the next line');
  const other = await openBackup([file, '--verify'], typed);
  expect(other.said + other.complained).not.toContain(key.toString('hex'));
});

test.each([
  [[]],
  [['only-a-file']],
  [['--verify']],
  [['file', 'another', '--verify']],
  [['file', '--verify', '--print-key']],
  [['file', '--export']],
  [['file', '--make-coffee']],
])('the command line %j is answered with what can be asked', async (args) => {
  const answer = await openBackup(args, typed);
  expect(answer).toMatchObject({ code: 2, said: '', complained: expect.stringContaining('--export DIR') });
});

const hasPty = spawnSync('script', ['--version']).status === 0;

/** Runs open-backup at a terminal of its own and types once it asks. */
async function atTerminal(args: readonly string[], keys: string): Promise<{ exit: unknown; shown: string }> {
  const command = [process.execPath, script, ...args].map((part) => `'${part}'`).join(' ');
  const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null']);
  let shown = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    const hadAsked = shown.includes('Password or recovery code');
    shown += piece;
    if (!hadAsked && shown.includes('Password or recovery code')) child.stdin.write(keys);
  });
  const [exit] = await once(child, 'exit');
  return { exit, shown };
}

describe.skipIf(!hasPty)('at a terminal (needs script)', () => {
  test('the password is not shown, and slips can be taken back', async () => {
    const folder = join(temporaryFolder(), 'export');
    const { exit, shown } = await atTerminal([file, '--export', folder], `x\u007f${password}\r`);
    expect({ exit, shown }).toEqual({ exit: 0, shown: expect.stringContaining('6 mentees') });
    expect(shown).not.toContain(password);
    expect(existsSync(join(folder, 'README.txt'))).toBe(true);
  });

  test('Ctrl+C at the question ends it, and nothing is written', async () => {
    const folder = join(temporaryFolder(), 'export');
    expect(await atTerminal([file, '--export', folder], 'marma\u0003')).toMatchObject({ exit: 130 });
    expect(existsSync(folder)).toBe(false);
  });
});
