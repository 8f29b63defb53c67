import { randomBytes } from 'node:crypto';
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Keeping, keepWhatFails } from '../../../electron/ipc/processes/keep-what-fails.ts';
import { type VaultContext, vaultContext } from '../../../electron/ipc/vault-context.ts';
import { vaultHandlers } from '../../../electron/ipc/vault-handlers/index.ts';
import { deleteIntoBin, destroyInBin, listBin, putBackFromBin } from '../../../electron/records/bin/bin.ts';
import { listVersions, readVersion } from '../../../electron/records/documents/document-versions.ts';
import { addMentee } from '../../../electron/records/mentees/write-mentees.ts';
import { search } from '../../../electron/records/search/search.ts';
import { settleSearch } from '../../../electron/records/search/settle-search.ts';
import { readPrivateNote, savePrivateNote } from '../../../electron/records/sessions/private-note.ts';
import { getSession, listSessions } from '../../../electron/records/sessions/read-sessions.ts';
import { readSessionRecord } from '../../../electron/records/sessions/session-record.ts';
import { addSession, changeSessionFacts } from '../../../electron/records/sessions/write-sessions.ts';
import { toAlcoveError } from '../../../electron/vault/errors.ts';
import { changeVaultKey } from '../../../electron/vault/keys/change-vault-key.ts';
import { leastCost } from '../../../electron/vault/keys/derive.ts';
import { OfferedCode } from '../../../electron/vault/keys/offered-code.ts';
import { type OpenVault, openVault } from '../../../electron/vault/open/open-vault.ts';
import type { DocumentKind } from '../../../shared/domain/history.ts';
import { byPassword } from '../../../shared/domain/secret.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { RichDocument } from '../../../shared/rich-text/document.ts';
import { toPlainText } from '../../../shared/rich-text/plain-text.ts';
import { documentOf } from '../../fixtures/rich-documents.ts';
import { anHour, testwick } from '../records/test-vault.ts';
import { canMount, smallDisk } from './mounts.ts';
import { newVault, noon, password } from './temporary-vault.ts';

/** Fills a disk to its last byte but for so many kibibytes. The file that does it is there to be removed again. */
function fillDisk(disk: string, spareKibibytes = 0): void {
  const spare = join(disk, 'spare');
  writeFileSync(spare, Buffer.alloc(spareKibibytes * 1024, 1));
  for (const size of [65_536, 4096, 1]) {
    try {
      for (;;) writeFileSync(join(disk, 'filling'), randomBytes(size), { flag: 'a' });
    } catch (error) {
      expect(error).toMatchObject({ code: 'ENOSPC' });
    }
  }
  rmSync(spare);
}

/** Words that no compression makes small. */
const long = (words: string) => documentOf(words, randomBytes(300_000).toString('base64'));

interface Opening {
  readonly vault: OpenVault;
  readonly context: VaultContext;
  readonly keeping: Keeping;
  /** Makes a call as the page does, and says how it ended. */
  call(
    name: 'sessions.savePrivateNote' | 'sessions.saveRecord' | 'sessions.changeFacts',
    input: unknown,
  ): string;
  lock(): void;
}

function hold(vault: OpenVault): Opening {
  const context = vaultContext(vault.db);
  const keeping = keepWhatFails(vault, context);
  return {
    vault,
    context,
    keeping,
    call(name, input) {
      const handler = vaultHandlers[name] as (context: VaultContext, input: unknown) => unknown;
      try {
        handler(context, input);
        keeping.note(name, input);
        return 'saved';
      } catch (error) {
        keeping.note(name, input, error);
        const named = toAlcoveError(error);
        if (named instanceof AlcoveError) return named.code;
        throw error;
      }
    },
    lock() {
      keeping.close();
      try {
        vault.close();
      } catch (error) {
        expect(error).toEqual(expect.objectContaining({ code: 'file.diskFull' }));
      }
    },
  };
}

const reopen = async (folder: string) => hold(await openVault({ folder, secret: byPassword(password) }));

/** A vault on a small disk with a session in it, and the way to fill the disk to its last byte and to empty it again. */
async function onSmallDisk() {
  const disk = smallDisk(9000);
  const opening = hold(await newVault(join(disk, 'small.alcove')));
  onTestFinished(() => opening.lock());
  const mentee = addMentee(opening.context, testwick);
  const { id: sessionId } = addSession(opening.context, { menteeId: mentee.id, facts: anHour });
  return {
    opening,
    sessionId,
    fill: (spareKibibytes?: number) => fillDisk(disk, spareKibibytes),
    empty: () => rmSync(join(disk, 'filling')),
  };
}

const note = (sessionId: string, document: RichDocument, revision = 0) => ({ sessionId, document, revision });

describe.skipIf(!canMount())('on a full disk (needs the right to mount)', () => {
  test('a text that could not be written is there at the next opening, and the mentor is told', async () => {
    const { opening, sessionId, fill, empty } = await onSmallDisk();
    fill();
    const [first, last, record] = [long('first'), long('last words'), long('agreed')];
    expect(opening.call('sessions.savePrivateNote', note(sessionId, first))).toBe('file.diskFull');
    expect(opening.call('sessions.savePrivateNote', note(sessionId, last))).toBe('file.diskFull');
    expect(opening.call('sessions.saveRecord', note(sessionId, record))).toBe('file.diskFull');
    opening.lock();
    empty();
    const again = await reopen(opening.vault.folder);
    expect(again.keeping.notices).toEqual([{ code: 'text-put-back', facts: { count: 2 } }]);
    expect(readPrivateNote(again.context.db, sessionId).document).toEqual(last);
    expect(readSessionRecord(again.context.db, sessionId).document).toEqual(record);
    again.lock();
    const third = await reopen(opening.vault.folder);
    expect(third.keeping.notices).toEqual([]);
    third.lock();
  });

  test('what was written after all is not put back a second time', async () => {
    const { opening, sessionId, fill, empty } = await onSmallDisk();
    fill();
    expect(opening.call('sessions.savePrivateNote', note(sessionId, long('held')))).toBe('file.diskFull');
    empty();
    const written = long('written');
    expect(opening.call('sessions.savePrivateNote', note(sessionId, written))).toBe('saved');
    opening.lock();
    const again = await reopen(opening.vault.folder);
    expect(again.keeping.notices).toEqual([]);
    expect(readPrivateNote(again.context.db, sessionId)).toMatchObject({ revision: 1, document: written });
    again.lock();
  });

  test('a text that a newer one has overtaken goes into the history, and the newer one stays in force', async () => {
    const { opening, sessionId, fill, empty } = await onSmallDisk();
    fill();
    const held = long('held');
    expect(opening.call('sessions.savePrivateNote', note(sessionId, held))).toBe('file.diskFull');
    opening.lock();
    empty();
    const newer = documentOf('newer');
    const between = await openVault({ folder: opening.vault.folder, secret: byPassword(password) });
    savePrivateNote(vaultContext(between.db), note(sessionId, newer));
    between.close();
    const again = await reopen(opening.vault.folder);
    const { db } = again.context;
    expect(again.keeping.notices).toEqual([{ code: 'text-kept-aside', facts: { count: 1 } }]);
    expect(readPrivateNote(db, sessionId).document).toEqual(newer);
    const texts = listVersions(db, 'private-note', sessionId).map(({ number }) =>
      readVersion(db, { kind: 'private-note', ownerId: sessionId, number }),
    );
    expect(texts).toEqual([newer, held, newer]);
    again.lock();
  });

  test('while the disk stays full the text waits, and nothing typed since takes its place', async () => {
    const { opening, sessionId, fill, empty } = await onSmallDisk();
    fill();
    const [first, second] = [long('first opening'), long('second opening')];
    expect(opening.call('sessions.savePrivateNote', note(sessionId, first))).toBe('file.diskFull');
    opening.lock();
    empty();
    fill(200); // enough to open, too little for the text
    const full = await reopen(opening.vault.folder);
    expect(full.keeping.notices).toEqual([{ code: 'text-waiting', facts: { count: 1 } }]);
    expect(full.call('sessions.savePrivateNote', note(sessionId, second))).toBe('file.diskFull');
    full.lock();
    empty();
    const again = await reopen(opening.vault.folder);
    const { db } = again.context;
    expect(again.keeping.notices).toEqual([
      { code: 'text-put-back', facts: { count: 1 } },
      { code: 'text-kept-aside', facts: { count: 1 } },
    ]);
    const texts = listVersions(db, 'private-note', sessionId).map(({ number }) =>
      JSON.stringify(readVersion(db, { kind: 'private-note', ownerId: sessionId, number })),
    );
    expect(texts).toContain(JSON.stringify(first));
    expect(texts).toContain(JSON.stringify(second));
    again.lock();
  });

  test('facts of a session are kept as well', async () => {
    const { opening, sessionId, fill, empty } = await onSmallDisk();
    fill();
    const facts = { ...anHour, signposting: 'x'.repeat(2000) };
    let ended = '';
    for (let tries = 0; ended !== 'file.diskFull' && tries < 200; tries += 1)
      ended = opening.call('sessions.changeFacts', {
        id: sessionId,
        facts: { ...facts, minutes: 60 + tries },
      });
    expect(ended).toBe('file.diskFull');
    opening.lock();
    empty();
    const again = await reopen(opening.vault.folder);
    expect(again.keeping.notices).toEqual([{ code: 'text-put-back', facts: { count: 1 } }]);
    expect(getSession(again.context.db, sessionId).signposting).toBe(facts.signposting);
    again.lock();
  });

  test('a disk without room for the reserve still gives the vault, and says what is missing', async () => {
    const disk = smallDisk(2500);
    const opening = hold(await newVault(join(disk, 'tiny.alcove')));
    expect(opening.keeping.notices).toEqual([{ code: 'reserve-missing' }]);
    opening.lock();
  });
});

/** What a disk without room makes of a write. */
const diskFull = Object.assign(new Error('full'), { code: 'SQLITE_FULL' });

/** A vault with a session, and a call of the page that the disk had no room for. */
async function withSession() {
  const opening = hold(await newVault());
  const { id: menteeId } = addMentee(opening.context, testwick);
  const { id: sessionId } = addSession(opening.context, { menteeId, facts: anHour });
  const holdBack = (text: string, revision = 0) =>
    opening.keeping.note('sessions.savePrivateNote', note(sessionId, documentOf(text), revision), diskFull);
  return { opening, menteeId, sessionId, holdBack };
}

/** Every text of a note, newest first. */
const textsOf = (db: VaultContext['db'], kind: DocumentKind, ownerId: string) =>
  listVersions(db, kind, ownerId).map(({ number }) =>
    toPlainText(readVersion(db, { kind, ownerId, number })),
  );

describe('a text whose session was put into the bin', () => {
  test('is kept with it there, and is in force once the session is put back', async () => {
    const { opening, menteeId, sessionId, holdBack } = await withSession();
    savePrivateNote(opening.context, note(sessionId, documentOf('okapi')));
    holdBack('okapi and ibex', 1);
    const entry = deleteIntoBin(opening.context, { kind: 'session', subjectId: sessionId });
    opening.lock();
    const again = await reopen(opening.vault.folder);
    const { db } = again.context;
    expect(again.keeping.notices).toEqual([{ code: 'text-in-bin', facts: { count: 1 } }]);
    expect(listBin(db)).toEqual([entry]);
    expect(listSessions(db, menteeId)).toEqual([]);
    settleSearch(again.context);
    expect(search(again.context, { text: 'ibex', menteeId, kinds: null })).toEqual([]);
    putBackFromBin(again.context, entry.id);
    expect(textsOf(db, 'private-note', sessionId)[0]).toBe('okapi and ibex');
    settleSearch(again.context);
    expect(search(again.context, { text: 'ibex', menteeId, kinds: null })).toHaveLength(1);
    again.lock();
    const third = await reopen(opening.vault.folder);
    expect(third.keeping.notices).toEqual([]);
    third.lock();
  });

  test('and which a newer one has overtaken stands in its history there', async () => {
    const { opening, menteeId, sessionId, holdBack } = await withSession();
    holdBack('held');
    savePrivateNote(opening.context, note(sessionId, documentOf('newer')));
    const entry = deleteIntoBin(opening.context, { kind: 'session', subjectId: sessionId });
    const other = addSession(opening.context, { menteeId, facts: anHour });
    opening.lock();
    const again = await reopen(opening.vault.folder);
    const { db } = again.context;
    expect(again.keeping.notices).toEqual([{ code: 'text-in-bin', facts: { count: 1 } }]);
    putBackFromBin(again.context, entry.id);
    expect(textsOf(db, 'private-note', sessionId)).toEqual(['newer', 'held', 'newer']);
    expect([other.id, sessionId].map((id) => getSession(db, id).number)).toEqual([1, 2]);
    again.lock();
  });

  test('is not brought back when the mentor had it destroyed for good', async () => {
    const { opening, sessionId, holdBack } = await withSession();
    holdBack('held');
    const { id } = deleteIntoBin(opening.context, { kind: 'session', subjectId: sessionId });
    destroyInBin(opening.context, id);
    opening.lock();
    const again = await reopen(opening.vault.folder);
    expect(again.keeping.notices).toEqual([]);
    expect(listBin(again.context.db)).toEqual([]);
    again.lock();
  });
});

test('a text of what the vault does not know waits, also when an older copy stood in its place for a while', async () => {
  const vault = await newVault();
  vault.close();
  const file = join(vault.folder, 'vault.db');
  copyFileSync(file, `${file}.older`);
  const opening = await reopen(vault.folder);
  const { id: menteeId } = addMentee(opening.context, testwick);
  const { id: sessionId } = addSession(opening.context, { menteeId, facts: anHour });
  const held = note(sessionId, documentOf('held'));
  opening.keeping.note('sessions.savePrivateNote', held, diskFull);
  opening.lock();
  copyFileSync(file, `${file}.newer`);
  copyFileSync(`${file}.older`, file);
  const older = await reopen(vault.folder);
  expect(older.keeping.notices).toEqual([{ code: 'text-stranded', facts: { count: 1 } }]);
  older.lock();
  copyFileSync(`${file}.newer`, file);
  const newer = await reopen(vault.folder);
  expect(newer.keeping.notices).toEqual([{ code: 'text-put-back', facts: { count: 1 } }]);
  expect(readPrivateNote(newer.context.db, sessionId).document).toEqual(held.document);
  newer.lock();
});

test('facts that newer ones have overtaken leave those in force, and their signposting in the history', async () => {
  const { opening, sessionId } = await withSession();
  const earlier = { ...anHour, minutes: 45, signposting: 'The deanery\nThe library' };
  opening.keeping.note('sessions.changeFacts', { id: sessionId, facts: earlier }, diskFull);
  opening.lock();
  const between = await openVault({ folder: opening.vault.folder, secret: byPassword(password) });
  const later = { ...anHour, minutes: 90, signposting: 'The union' };
  changeSessionFacts(vaultContext(between.db), { id: sessionId, facts: later });
  between.close();
  const again = await reopen(opening.vault.folder);
  const { db } = again.context;
  expect(again.keeping.notices).toEqual([{ code: 'text-kept-aside', facts: { count: 1 } }]);
  expect(getSession(db, sessionId)).toMatchObject(later);
  expect(textsOf(db, 'session-record', sessionId)).toEqual(['', 'The deanery\nThe library']);
  again.lock();
});

describe('a change of the vault’s key', () => {
  async function changeKey({ vault, keeping: { following } }: Opening): Promise<void> {
    const offered = new OfferedCode();
    const code = offered.typedBack(offered.offer());
    await changeVaultKey(
      { vault, clock: () => noon, following },
      { current: password, code, cost: leastCost },
    );
  }

  test.for(['before', 'after'])('loses no text that is held back %s it', async (when) => {
    const { opening, sessionId, holdBack } = await withSession();
    if (when === 'before') holdBack('held');
    await changeKey(opening);
    if (when === 'after') holdBack('held');
    opening.lock();
    const again = await reopen(opening.vault.folder);
    expect(again.keeping.notices).toEqual([{ code: 'text-put-back', facts: { count: 1 } }]);
    expect(toPlainText(readPrivateNote(again.context.db, sessionId).document)).toBe('held');
    again.lock();
  });

  test.for(['prepare', 'follow'] as const)(
    'loses no text that is held back when it breaks off at “%s”',
    async (moment) => {
      const { opening, sessionId, holdBack } = await withSession();
      holdBack('held');
      const breakOff = () => {
        throw new Error('broken off');
      };
      const following = { ...opening.keeping.following, [moment]: breakOff };
      const broken = { ...opening, keeping: { ...opening.keeping, following } };
      await expect(changeKey(broken)).rejects.toThrow('broken off');
      opening.lock();
      const again = await reopen(opening.vault.folder);
      expect(again.keeping.notices).toEqual([{ code: 'text-put-back', facts: { count: 1 } }]);
      expect(toPlainText(readPrivateNote(again.context.db, sessionId).document)).toBe('held');
      again.lock();
    },
  );
});
