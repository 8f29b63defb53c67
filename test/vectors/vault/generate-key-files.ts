import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leastCost } from '../../../electron/vault/keys/derive.ts';
import { wrapKey } from '../../../electron/vault/keys/wrap.ts';
import { formatRecoveryCode } from '../../../shared/domain/recovery-code.ts';

/**
 * Writes the key-file vectors: one genuine file, made once and then frozen, and its malformed twins, one condition
 * each. Run it with Node after adding a twin: `node test/vectors/vault/generate-key-files.ts`.
 */
const folder = join(import.meta.dirname, 'keys');
const genuine = join(folder, 'genuine.json');

/** Typed with accents as separate marks here; the key is wrapped under the composed form. */
const password = 'cre\u0300me bru\u0302le\u0301e at noon';
const key = Buffer.from(Array.from({ length: 32 }, (_zero, at) => at * 7));
const codeBytes = Buffer.from(Array.from({ length: 32 }, (_zero, at) => 255 - at * 5));
const vaultId = '019a1fc8-a038-71c1-80b3-6aaf70820222';

mkdirSync(folder, { recursive: true });
if (!existsSync(genuine)) {
  const under = { vaultId, at: new Date('2026-11-21T12:00:00.000Z') };
  const slots = [
    await wrapKey(key, { kind: 'password', password, cost: leastCost }, under),
    await wrapKey(key, { kind: 'recovery', bytes: codeBytes }, under),
  ];
  const file = { format: 'alcove-keys', version: 1, vaultId, slots };
  writeFileSync(genuine, `${JSON.stringify(file, null, 2)}\n`);
}
const text = readFileSync(genuine, 'utf8');

/** Replaces what is found first, which is in the password slot where both slots have it. */
const replace = (pattern: RegExp, by: string) => () => {
  if (!pattern.test(text)) throw new Error(`${pattern} is not in the genuine file`);
  return text.replace(pattern, by);
};
/** Replaces what is found first in the recovery slot. */
const replaceInRecovery = (pattern: RegExp, by: string) => () => {
  const at = text.indexOf('"recovery"');
  const [before, after] = [text.slice(0, at), text.slice(at)];
  if (!pattern.test(after)) throw new Error(`${pattern} is not in the recovery slot`);
  return before + after.replace(pattern, by);
};
type Slots = { slots: { kind: string }[] };
const edit = (change: (file: Slots) => void) => () => {
  const file: Slots = JSON.parse(text);
  change(file);
  return `${JSON.stringify(file, null, 2)}\n`;
};
const slotsOf = (count: number) =>
  edit(({ slots }) => {
    while (slots.length < count) slots.push({ kind: 'later' });
  });
const base64 = (bytes: number) => Buffer.alloc(bytes, 1).toString('base64');

/** What must come of opening a file with the password and with the code. */
interface Outcome {
  readonly password: string;
  readonly code: string;
}
const both = (outcome: string): Outcome => ({ password: outcome, code: outcome });
const wrongPassword: Outcome = { password: 'password.wrong', code: 'opens' };
const wrongCode: Outcome = { password: 'opens', code: 'code.wrong' };
const neither: Outcome = { password: 'password.wrong', code: 'code.wrong' };

interface Twin {
  readonly what: string;
  readonly outcome: Outcome;
  readonly make: () => string | Buffer;
}

const twin = (what: string, outcome: Outcome | string, make: Twin['make']): Twin => ({
  what,
  outcome: typeof outcome === 'string' ? both(outcome) : outcome,
  make,
});

const twins: readonly Twin[] = [
  twin('memory-above-ceiling', 'vault.keysHostile', replace(/"memoryKiB": \d+/, '"memoryKiB": 1048577')),
  twin(
    'memory-of-four-terabytes',
    'vault.keysHostile',
    replace(/"memoryKiB": \d+/, '"memoryKiB": 4294967295'),
  ),
  twin('memory-below-floor', 'vault.keysHostile', replace(/"memoryKiB": \d+/, '"memoryKiB": 65535')),
  twin('memory-negative', 'vault.keysHostile', replace(/"memoryKiB": \d+/, '"memoryKiB": -65536')),
  twin('memory-fractional', 'vault.keysDamaged', replace(/"memoryKiB": \d+/, '"memoryKiB": 65536.5')),
  twin('memory-as-text', 'vault.keysDamaged', replace(/"memoryKiB": (\d+)/, '"memoryKiB": "$1"')),
  twin('passes-above-ceiling', 'vault.keysHostile', replace(/"passes": \d+/, '"passes": 11')),
  twin('passes-below-floor', 'vault.keysHostile', replace(/"passes": \d+/, '"passes": 2')),
  twin('lanes-above-ceiling', 'vault.keysHostile', replace(/"lanes": \d+/, '"lanes": 9')),
  twin('lanes-none', 'vault.keysHostile', replace(/"lanes": \d+/, '"lanes": 0')),
  twin('salt-too-short', 'vault.keysHostile', replace(/"salt": "[^"]+"/, `"salt": "${base64(15)}"`)),
  twin('salt-too-long', 'vault.keysHostile', replace(/"salt": "[^"]+"/, `"salt": "${base64(17)}"`)),
  twin('iv-too-short', 'vault.keysHostile', replace(/"iv": "[^"]+"/, `"iv": "${base64(11)}"`)),
  twin(
    'ciphertext-too-short',
    'vault.keysHostile',
    replace(/"ciphertext": "[^"]+"/, `"ciphertext": "${base64(32)}"`),
  ),
  twin(
    'ciphertext-too-long',
    'vault.keysHostile',
    replace(/"ciphertext": "[^"]+"/, `"ciphertext": "${base64(64)}"`),
  ),
  twin('nine-slots', 'vault.keysHostile', slotsOf(9)),
  twin('eight-slots', 'opens', slotsOf(8)),
  twin('above-64-kib', 'vault.keysHostile', () => text.padEnd(65_537, ' ')),
  twin('exactly-64-kib', 'opens', () => text.padEnd(65_536, ' ')),
  twin('later-version', 'vault.newer', replace(/"version": 1/, '"version": 2')),
  twin('version-none', 'vault.keysDamaged', replace(/"version": 1/, '"version": 0')),
  twin('another-format', 'vault.keysDamaged', replace(/alcove-keys/, 'alcove-locks')),
  twin('not-json', 'vault.keysDamaged', () => text.slice(0, -10)),
  twin('not-utf8', 'vault.keysDamaged', () => Buffer.from([0x7b, 0xff, 0xfe, 0x7d])),
  twin('empty', 'vault.keysDamaged', () => ''),
  twin('null', 'vault.keysDamaged', () => 'null'),
  twin('list', 'vault.keysDamaged', () => '[]'),
  twin('no-slots', 'vault.keysDamaged', () => text.replace(/"slots": \[[\s\S]*\]/, '"slots": []')),
  twin(
    'no-password-slot',
    { password: 'vault.keysDamaged', code: 'opens' },
    replace(/"kind": "password"/, '"kind": "later"'),
  ),
  twin('another-kdf', 'vault.keysDamaged', replace(/"argon2id"/, '"argon2d"')),
  twin('another-vault', neither, replace(/"vaultId": "0/, '"vaultId": "1')),
  twin('vault-id-no-uuid', 'vault.keysDamaged', replace(/"vaultId": "019a/, '"vaultId": "zzzz')),
  twin('more-memory-than-wrapped-with', wrongPassword, replace(/"memoryKiB": \d+/, '"memoryKiB": 65540')),
  twin('another-salt', wrongPassword, replace(/"salt": "[^"]+"/, `"salt": "${base64(16)}"`)),
  twin('another-iv', wrongPassword, replace(/"iv": "[^"]+"/, `"iv": "${base64(12)}"`)),
  twin(
    'another-ciphertext',
    wrongPassword,
    replace(/"ciphertext": "[^"]+"/, `"ciphertext": "${base64(48)}"`),
  ),
  twin('another-date', wrongPassword, replace(/"createdAt": "2026/, '"createdAt": "2025')),
  twin('another-key-id', wrongPassword, replace(/"keyId": "[^"]+"/, '"keyId": "0123456789abcdef"')),
  twin('key-id-too-short', 'vault.keysDamaged', replace(/"keyId": "../, '"keyId": "')),
  twin('key-id-in-capitals', 'vault.keysDamaged', replace(/"keyId": "[^"]+"/, '"keyId": "0123456789ABCDEF"')),
  twin('no-key-id', 'vault.keysDamaged', replace(/"keyId": "[^"]+",\s*/, '')),
  twin('no-date', 'vault.keysDamaged', replace(/"createdAt": "[^"]+",\s*/, '')),
  twin('another-member', 'vault.keysDamaged', replace(/"version": 1,/, '"version": 1, "hint": "otter",')),
  twin('another-member-in-a-slot', 'vault.keysDamaged', replace(/"keyId"/, '"hint": "otter", "keyId"')),
  twin('another-member-in-a-kdf', 'vault.keysDamaged', replace(/"passes"/, '"secret": "", "passes"')),
  twin('another-cipher', 'vault.keysDamaged', replace(/"aes-256-gcm"/, '"aes-256-ctr"')),
  twin(
    'two-password-slots-for-one-key',
    'vault.keysHostile',
    edit(({ slots }) => void slots.push(...slots.slice(0, 1))),
  ),
  twin(
    'three-password-slots',
    'vault.keysHostile',
    edit(({ slots }) => {
      for (const keyId of ['0000000000000001', '0000000000000002'])
        slots.push({ kind: '', ...slots[0], ...{ keyId } });
    }),
  ),
  twin(
    'a-slot-of-another-key-first',
    'opens',
    edit(({ slots }) => void slots.unshift({ kind: '', ...slots[0], ...{ keyId: '0000000000000001' } })),
  ),
  twin(
    'no-recovery-slot',
    { password: 'opens', code: 'code.none' },
    replaceInRecovery(/"recovery"/, '"later"'),
  ),
  twin('recovery-another-salt', wrongCode, replaceInRecovery(/"salt": "[^"]+"/, `"salt": "${base64(16)}"`)),
  twin('recovery-another-iv', wrongCode, replaceInRecovery(/"iv": "[^"]+"/, `"iv": "${base64(12)}"`)),
  twin(
    'recovery-another-ciphertext',
    wrongCode,
    replaceInRecovery(/"ciphertext": "[^"]+"/, `"ciphertext": "${base64(48)}"`),
  ),
  twin('recovery-another-date', wrongCode, replaceInRecovery(/"createdAt": "2026/, '"createdAt": "2025')),
  twin(
    'recovery-another-key-id',
    wrongCode,
    replaceInRecovery(/"keyId": "[^"]+"/, '"keyId": "0123456789abcdef"'),
  ),
  twin(
    'recovery-as-keystore',
    { password: 'opens', code: 'code.none' },
    replaceInRecovery(/"recovery"/, '"keystore"'),
  ),
  twin('recovery-another-kdf', 'vault.keysDamaged', replaceInRecovery(/"hkdf-sha256"/, '"hkdf-sha512"')),
  twin(
    'recovery-salt-too-short',
    'vault.keysHostile',
    replaceInRecovery(/"salt": "[^"]+"/, `"salt": "${base64(15)}"`),
  ),
  twin(
    'recovery-iv-too-long',
    'vault.keysHostile',
    replaceInRecovery(/"iv": "[^"]+"/, `"iv": "${base64(16)}"`),
  ),
  twin(
    'recovery-ciphertext-too-short',
    'vault.keysHostile',
    replaceInRecovery(/"ciphertext": "[^"]+"/, `"ciphertext": "${base64(32)}"`),
  ),
];

for (const { what, make } of twins) writeFileSync(join(folder, `${what}.json`), make());
const cases = [
  { file: 'genuine.json', ...both('opens') },
  ...twins.map(({ what, outcome }) => ({ file: `${what}.json`, ...outcome })),
];
const index = { password, code: formatRecoveryCode(codeBytes), key: key.toString('hex'), cases };
writeFileSync(join(folder, 'index.json'), `${JSON.stringify(index, null, 2)}\n`);
