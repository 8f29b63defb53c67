import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leastCost } from '../../../electron/vault/keys/derive.ts';
import { wrapKey } from '../../../electron/vault/keys/wrap.ts';

/**
 * Writes the key-file vectors: one genuine file, made once and then frozen, and its malformed twins, one condition
 * each. Run it with Node after adding a twin: `node test/vectors/vault/generate-key-files.ts`.
 */
const folder = join(import.meta.dirname, 'keys');
const genuine = join(folder, 'genuine.json');

/** Typed with accents as separate marks here; the key is wrapped under the composed form. */
const password = 'cre\u0300me bru\u0302le\u0301e at noon';
const key = Buffer.from(Array.from({ length: 32 }, (_zero, at) => at * 7));
const vaultId = '019a1fc8-a038-71c1-80b3-6aaf70820222';

mkdirSync(folder, { recursive: true });
if (!existsSync(genuine)) {
  const at = new Date('2026-11-21T12:00:00.000Z');
  const slot = await wrapKey(Buffer.from(key), password, { vaultId, cost: leastCost, at });
  const file = { format: 'alcove-keys', version: 1, vaultId, slots: [slot] };
  writeFileSync(genuine, `${JSON.stringify(file, null, 2)}\n`);
}
const text = readFileSync(genuine, 'utf8');

const replace = (pattern: RegExp, by: string) => () => {
  if (!pattern.test(text)) throw new Error(`${pattern} is not in the genuine file`);
  return text.replace(pattern, by);
};
const slotsOf = (count: number) => () => {
  const more = ',{"kind":"later"}'.repeat(count - 1);
  return text.replace(/\}\s*\]\s*\}\s*$/, `}${more}]}`);
};
const base64 = (bytes: number) => Buffer.alloc(bytes, 1).toString('base64');

interface Twin {
  readonly what: string;
  readonly outcome: string;
  readonly make: () => string | Buffer;
}

const twin = (what: string, outcome: string, make: Twin['make']): Twin => ({ what, outcome, make });

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
  twin('no-password-slot', 'vault.keysDamaged', replace(/"kind": "password"/, '"kind": "later"')),
  twin('another-kdf', 'vault.keysDamaged', replace(/"argon2id"/, '"argon2d"')),
  twin('another-vault', 'password.wrong', replace(/"vaultId": "0/, '"vaultId": "1')),
  twin('vault-id-no-uuid', 'vault.keysDamaged', replace(/"vaultId": "019a/, '"vaultId": "zzzz')),
  twin('more-memory-than-wrapped-with', 'password.wrong', replace(/"memoryKiB": \d+/, '"memoryKiB": 65540')),
  twin('another-salt', 'password.wrong', replace(/"salt": "[^"]+"/, `"salt": "${base64(16)}"`)),
  twin('another-iv', 'password.wrong', replace(/"iv": "[^"]+"/, `"iv": "${base64(12)}"`)),
  twin(
    'another-ciphertext',
    'password.wrong',
    replace(/"ciphertext": "[^"]+"/, `"ciphertext": "${base64(48)}"`),
  ),
];

for (const { what, make } of twins) writeFileSync(join(folder, `${what}.json`), make());
const cases = [
  { file: 'genuine.json', outcome: 'opens' },
  ...twins.map(({ what, outcome }) => ({ file: `${what}.json`, outcome })),
];
const index = { password, key: key.toString('hex'), cases };
writeFileSync(join(folder, 'index.json'), `${JSON.stringify(index, null, 2)}\n`);
