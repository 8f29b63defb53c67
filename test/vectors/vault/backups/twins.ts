import type { Edit, Twin } from './edits.ts';

const genuine = ['README.txt', 'keys.json', 'vault.db', 'manifest.json'] as const;
const part = (name: string, from: string = name) => ({ name, part: from });

const alike = (what: string, code: string, ...edits: Edit[]): Twin => ({
  what,
  edits,
  without: code,
  with: code,
});
/** What any reader finds: damage. */
const altered = (what: string, ...edits: Edit[]) => alike(what, 'backup.altered', ...edits);
/** What only the password finds: forgery. */
const forged = (what: string, ...edits: Edit[]): Twin => ({
  what,
  edits,
  without: 'sound',
  with: 'backup.altered',
});

const set = (at: string, plus: number, hex: string): Edit => ({ edit: 'set', at, plus, hex });
const inBoth = (name: string, plus: number, hex: string): Edit[] => [
  set(`local ${name}`, plus, hex),
  set(`central ${name}`, plus + 2, hex),
];
const entries = (...list: { name: string; part?: string; text?: string }[]): Edit => ({
  edit: 'entries',
  entries: list,
});
const manifest = (text: string, by: string): Edit => ({ edit: 'replace', part: 'manifest.json', text, by });
const keys = (text: string, by: string): Edit => ({ edit: 'replace', part: 'keys.json', text, by });
const database = (change: Edit): Edit[] => [change, { edit: 'digest' }, { edit: 'sign' }];
const [digest, sign]: [Edit, Edit] = [{ edit: 'digest' }, { edit: 'sign' }];
const zeros = (bytes: number) => '00'.repeat(bytes);

/** One condition of FORMAT.md's backup each. */
export const twins: readonly Twin[] = [
  alike('made anew from its parts', 'sound', entries(...genuine.map((name) => part(name)))),

  // the file as a whole
  alike('empty', 'backup.truncated', { edit: 'cut', at: 'local README.txt' }),
  alike('cut in the first header', 'backup.truncated', { edit: 'cut', at: 'local README.txt', plus: 20 }),
  alike('cut in the database', 'backup.truncated', { edit: 'cut', at: 'data vault.db', plus: 9000 }),
  alike('cut before the directory', 'backup.truncated', { edit: 'cut', at: 'directory' }),
  alike('cut in the directory', 'backup.truncated', { edit: 'cut', at: 'directory', plus: 60 }),
  alike('cut before the end record', 'backup.truncated', { edit: 'cut', at: 'end' }),
  alike('without its last byte', 'backup.truncated', { edit: 'cut', at: 'end', plus: 21 }),
  alike('bytes before it', 'backup.notABackup', { edit: 'insert', at: 'local README.txt', hex: '00' }),
  altered('bytes before the directory', { edit: 'insert', at: 'directory', hex: '00' }),
  altered('bytes between two entries', { edit: 'insert', at: 'local vault.db', hex: '0000' }),
  altered('bytes after it, counted as a comment', set('end', 20, '0100'), {
    edit: 'insert',
    at: 'end',
    plus: 22,
    hex: '78',
  }),
  alike('another kind of file', 'backup.notABackup', set('local README.txt', 0, '89504e47'), {
    edit: 'cut',
    at: 'local README.txt',
    plus: 99,
  }),

  // the entries
  altered('an entry missing', entries(part('README.txt'), part('vault.db'), part('manifest.json'))),
  alike('no manifest', 'backup.notABackup', entries(part('README.txt'), part('keys.json'), part('vault.db'))),
  altered('an entry more', entries(...genuine.map((name) => part(name)), { name: 'more.txt', text: 'x' })),
  altered(
    'an entry more in between',
    entries(
      part('README.txt'),
      { name: 'more.txt', text: 'x' },
      part('keys.json'),
      part('vault.db'),
      part('manifest.json'),
    ),
  ),
  altered(
    'two entries in each other’s place',
    entries(part('README.txt'), part('vault.db'), part('keys.json'), part('manifest.json')),
  ),
  altered(
    'a doubled entry',
    entries(
      part('README.txt'),
      part('keys.json'),
      part('keys.json'),
      part('vault.db'),
      part('manifest.json'),
    ),
  ),
  altered(
    'a renamed entry',
    entries(part('README.txt'), part('keys.json'), part('Vault.db', 'vault.db'), part('manifest.json')),
  ),
  altered(
    'an entry with a path',
    entries(part('README.txt'), part('keys.json'), part('../vault.db', 'vault.db'), part('manifest.json')),
  ),
  altered(
    'an entry that is a folder',
    entries(
      part('README.txt'),
      part('keys.json'),
      part('vault.db'),
      { name: 'more/', text: '' },
      part('manifest.json'),
    ),
  ),

  // the headers; the directory is of 224 bytes, e0 in hex
  altered('a name that differs in the local header', set('local keys.json', 30, '4b')),
  altered('a name that differs in the directory', set('central keys.json', 46, '4b')),
  altered('compression named in both headers', ...inBoth('vault.db', 8, '0800')),
  altered('compression named in the local header', set('local vault.db', 8, '0800')),
  altered('a flag in both headers', ...inBoth('vault.db', 6, '0008')),
  altered('a flag in the directory', set('central vault.db', 8, '0800')),
  altered('a data descriptor', ...inBoth('vault.db', 6, '0800')),
  altered('encryption', ...inBoth('vault.db', 6, '0100')),
  altered('another version needed', ...inBoth('keys.json', 4, '1400')),
  altered('a newer version needed than there is', ...inBoth('keys.json', 4, 'ff00')),
  altered('another maker', set('central keys.json', 4, '1403')),
  altered('a time that differs in the local header', set('local keys.json', 10, '0000')),
  altered('a time that is not the manifest’s', ...inBoth('keys.json', 10, '00000000')),
  altered('a checksum that differs in the local header', {
    edit: 'xor',
    at: 'local vault.db',
    plus: 14,
    hex: '01',
  }),
  altered(
    'a checksum that is wrong in both headers',
    { edit: 'xor', at: 'local vault.db', plus: 14, hex: '01' },
    { edit: 'xor', at: 'central vault.db', plus: 16, hex: '01' },
  ),
  altered('a length that differs in the local header', {
    edit: 'xor',
    at: 'local vault.db',
    plus: 18,
    hex: '01',
  }),
  altered('a length that differs in the directory', {
    edit: 'xor',
    at: 'central vault.db',
    plus: 24,
    hex: '01',
  }),
  altered(
    'an extra field',
    set('central manifest.json', 30, '0500'),
    { edit: 'insert', at: 'end', hex: '7075010000' },
    set('end', 12, 'e5'),
  ),
  altered(
    'a comment on an entry',
    set('central manifest.json', 32, '0100'),
    { edit: 'insert', at: 'end', hex: '78' },
    set('end', 12, 'e1'),
  ),
  altered('an entry on another disk', set('central keys.json', 34, '0100')),
  altered('internal attributes', set('central keys.json', 36, '0100')),
  altered('other external attributes', set('central keys.json', 38, '0000a481')),
  altered('an entry that starts elsewhere', { edit: 'xor', at: 'central keys.json', plus: 42, hex: '01' }),
  altered('two entries that overlap', set('central vault.db', 42, '00000000')),

  // the end record
  altered('another disk', set('end', 4, '0100')),
  altered('a directory on another disk', set('end', 6, '0100')),
  altered('fewer entries on this disk', set('end', 8, '0300')),
  altered('fewer entries in all', set('end', 10, '0300')),
  altered('more entries in all', set('end', 8, '05000500')),
  altered('another length of the directory', { edit: 'xor', at: 'end', plus: 12, hex: '01' }),
  altered('another place of the directory', { edit: 'xor', at: 'end', plus: 16, hex: '01' }),

  // the manifest: its form
  alike('a later version', 'backup.newer', manifest('"version": 1', '"version": 2')),
  alike(
    'a later version, with entries of its own',
    'backup.newer',
    manifest('"version": 1', '"version": 2'),
    entries(...genuine.map((name) => part(name)), { name: 'later.bin', text: 'x' }),
  ),
  altered('version 0', manifest('"version": 1', '"version": 0'), sign),
  altered('another format', manifest('"alcove-backup"', '"alcove-boat"'), sign),
  altered('the same manifest without spaces', { edit: 'compact', part: 'manifest.json' }),
  altered('no line feed at the end', manifest('"\n}\n', '"\n}')),
  altered('a space more', manifest('{\n', '{ \n')),
  altered('a byte order mark', manifest('{\n', '\ufeff{\n')),
  altered('a letter written as an escape', manifest('"alcove-backup"', '"\\u0061lcove-backup"')),
  altered('a member more', manifest('"chunkBytes"', '"note": "hello",\n    "chunkBytes"'), sign),
  altered('a member more outside', manifest('  "hmac"', '  "note": "hello",\n  "hmac"')),
  altered('a member missing', manifest('    "chunkBytes": 4194304,\n', ''), sign),
  altered(
    'a member twice',
    manifest('    "chunkBytes": 4194304,\n', '    "chunkBytes": 4194304,\n    "chunkBytes": 4194304,\n'),
  ),
  altered(
    'members in another order',
    manifest(
      '    "format": "alcove-backup",\n    "version": 1,\n',
      '    "version": 1,\n    "format": "alcove-backup",\n',
    ),
    sign,
  ),
  altered(
    'parts in another order',
    manifest('"README.txt"', '"keys.txt"'),
    manifest('"keys.json"', '"README.txt"'),
    manifest('"keys.txt"', '"keys.json"'),
    sign,
  ),
  altered('a part of another name', manifest('"README.txt"', '"readme.txt"')),
  altered('other chunks', manifest('4194304', '4194305'), sign),
  altered('no JSON', { edit: 'rewrite', part: 'manifest.json', text: 'Dear diary' }),
  altered('a list', { edit: 'rewrite', part: 'manifest.json', text: '[]\n' }),
  altered('null', { edit: 'rewrite', part: 'manifest.json', text: 'null\n' }),
  altered('an empty manifest', { edit: 'rewrite', part: 'manifest.json', text: '' }),
  altered('a negative generation', manifest('"generation": ', '"generation": -'), sign),
  altered('a generation that is no whole number', manifest('"generation": ', '"generation": 1.'), sign),
  altered('an HMAC that is too long', manifest('"hmac": "', '"hmac": "A')),

  // the manifest: what it says
  altered('the id of another vault', manifest('"vaultId": "0', '"vaultId": "1'), sign),
  altered('another moment', manifest('"madeAt": "2026', '"madeAt": "2025'), sign),
  altered('a length that does not fit', manifest('"bytes": ', '"bytes": 1'), sign),
  altered('a digest that does not fit', manifest('"sha256": "', '"sha256": "0'), sign),
  forged('another generation, unsigned', manifest('"generation": ', '"generation": 1')),
  forged('another generation, signed', manifest('"generation": ', '"generation": 1'), sign),
  forged('another length of the chain, signed', manifest('"sequence": ', '"sequence": 1'), sign),
  forged(
    'another README, its digest made to fit',
    { edit: 'rewrite', part: 'README.txt', text: 'Send your password to …' },
    digest,
  ),
  forged('signed with another key', { edit: 'sign', key: zeros(32) }),

  // the parts
  altered('a flipped bit in the README', { edit: 'xor-part', part: 'README.txt', at: 7, hex: '01' }),
  altered('a flipped bit in the keys', { edit: 'xor-part', part: 'keys.json', at: 100, hex: '01' }),
  altered('a flipped bit in the database', { edit: 'xor-part', part: 'vault.db', at: 9000, hex: '01' }),
  altered('a longer database', { edit: 'append-to-part', part: 'vault.db', hex: zeros(16) }),
  alike(
    'hostile keys',
    'vault.keysHostile',
    keys('"memoryKiB": 65536', '"memoryKiB": 4294967295'),
    digest,
    sign,
  ),
  alike('keys of a later version', 'vault.newer', keys('"version": 1', '"version": 2'), digest, sign),
  alike(
    'keys that are none',
    'vault.keysDamaged',
    { edit: 'rewrite', part: 'keys.json', text: '{}' },
    digest,
    sign,
  ),
  altered('the keys of another vault', keys('"vaultId": "0', '"vaultId": "1'), digest, sign),

  // the database, in a backup that is signed with the vault's own key
  forged('a flipped bit in a page', ...database({ edit: 'xor-part', part: 'vault.db', at: 9000, hex: '01' })),
  forged('a flipped bit in the salt', ...database({ edit: 'xor-part', part: 'vault.db', at: 3, hex: '01' })),
  forged(
    'a flipped bit in an IV',
    ...database({ edit: 'xor-part', part: 'vault.db', at: 4096 + 4020, hex: '01' }),
  ),
  forged(
    'two pages in each other’s place',
    ...database({ edit: 'pages', part: 'vault.db', order: [1, 3, 2], all: true }),
  ),
  forged('a page twice', ...database({ edit: 'pages', part: 'vault.db', order: [1, 2, 2, 3], all: true })),
  {
    what: 'one page alone',
    edits: database({ edit: 'pages', part: 'vault.db', order: [1] }),
    without: 'sound',
    with: 'vault.damaged',
  },
  forged('half a page more', ...database({ edit: 'append-to-part', part: 'vault.db', hex: zeros(2048) })),
  forged('an empty page more', ...database({ edit: 'append-to-part', part: 'vault.db', hex: zeros(4096) })),
  forged('no database', ...database({ edit: 'rewrite', part: 'vault.db', text: '' })),
  forged(
    'a database in clear',
    ...database({ edit: 'rewrite', part: 'vault.db', text: `SQLite format 3\0${' '.repeat(4080)}` }),
  ),
];
