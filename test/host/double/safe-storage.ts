import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../run.ts';
import { app } from './app.ts';
import { strict } from './strict.ts';

/** As Chromium marks on Linux what it sealed with a key that everybody knows, and with the desktop's own. */
const prefixes = { known: Buffer.from('v10'), own: Buffer.from('v11') } as const;
const prefixLength = prefixes.known.length;
const nonceLength = 12;
const tagLength = 16;

let key: Buffer | undefined;

/** Kept beside the app's data, so that what one run encrypted the next can read. It protects nothing. */
function loadKey(): Buffer {
  if (key) return key;
  const folder = app.getPath('userData');
  const file = join(folder, 'host-safe-storage.key');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, randomBytes(32), { mode: 0o600 });
  }
  key = readFileSync(file);
  return key;
}

function encryptString(plainText: string): Buffer {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', loadKey(), nonce);
  const sealed = Buffer.concat([cipher.update(plainText, 'utf8'), cipher.final()]);
  const prefix = safeStorage.getSelectedStorageBackend() === 'basic_text' ? prefixes.known : prefixes.own;
  return Buffer.concat([prefix, nonce, sealed, cipher.getAuthTag()]);
}

function decryptString(encrypted: Buffer): string {
  if (!Object.values(prefixes).some((prefix) => encrypted.subarray(0, prefixLength).equals(prefix))) {
    throw new Error('Error while decrypting the ciphertext provided to safeStorage.decryptString.');
  }
  const body = encrypted.subarray(prefixLength);
  const decipher = createDecipheriv('aes-256-gcm', loadKey(), body.subarray(0, nonceLength));
  decipher.setAuthTag(body.subarray(-tagLength));
  return decipher.update(body.subarray(nonceLength, -tagLength), undefined, 'utf8') + decipher.final('utf8');
}

/** There is no key store of the desktop behind it, and it says so by its backend, `basic_text`. */
export const safeStorage = strict('safeStorage', {
  encryptString,
  decryptString,
  encryptStringAsync: async (plainText: string): Promise<Buffer> => encryptString(plainText),
  decryptStringAsync: async (encrypted: Buffer): Promise<Electron.DecryptStringAsyncReturnValue> => ({
    result: decryptString(encrypted),
    shouldReEncrypt: false,
  }),
  isEncryptionAvailable: (): boolean => run.ready,
  isAsyncEncryptionAvailable: async (): Promise<boolean> => run.ready,
  getSelectedStorageBackend: () => 'basic_text' as const,
  setUsePlainTextEncryption: (_usePlainText: boolean): void => undefined,
} satisfies Electron.SafeStorage | Omit<Electron.SafeStorage, keyof NodeJS.EventEmitter>);
