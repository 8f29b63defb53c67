import { readFile } from 'node:fs/promises';
import { safeStorage } from 'electron';
import { z } from 'zod';
import { AlcoveError } from '../../shared/ipc/errors.ts';
import type { KeyStore } from '../ipc/app-context.ts';
import { writeFileSafely } from '../vault/files/write-file.ts';

/** Sealed secrets in base64, by the reference of the vault they open. */
const kept = z.record(z.string(), z.base64());
type Kept = z.infer<typeof kept>;

const secretBytes = 32;
/** What Chromium puts before a text that it sealed on Linux with a key that everybody knows. */
const openToAll = Buffer.from('v10');

/**
 * The key store of the system: Keychain, DPAPI, or the desktop's own on Linux. What it seals lies in the app's data, never
 * in a vault or a backup. On Linux there may be none, and what is there in its place protects nothing and is refused.
 */
export class SystemKeyStore implements KeyStore {
  readonly #file: string;
  readonly #platform: NodeJS.Platform;

  constructor(file: string, platform: NodeJS.Platform = process.platform) {
    this.#file = file;
    this.#platform = platform;
  }

  state: KeyStore['state'] = async () => {
    if (!(await safeStorage.isAsyncEncryptionAvailable())) return 'absent';
    if (this.#platform !== 'linux') return 'available';
    const backend = safeStorage.getSelectedStorageBackend();
    return backend === 'basic_text' || backend === 'unknown' ? 'unprotected' : 'available';
  };

  make: KeyStore['make'] = async (ref) => {
    await this.#refuseUnprotected();
    const secret = crypto.getRandomValues(new Uint8Array(secretBytes));
    const sealed = await sealing(() =>
      safeStorage.encryptStringAsync(Buffer.from(secret).toString('base64')),
    );
    if (this.#platform === 'linux' && sealed.subarray(0, openToAll.length).equals(openToAll))
      throw new AlcoveError('keystore.unprotected');
    await this.#write({ ...(await this.#read()), [ref]: sealed.toString('base64') });
    return secret;
  };

  open: KeyStore['open'] = async (ref) => {
    const sealed = (await this.#read())[ref];
    if (sealed === undefined) throw new AlcoveError('keystore.broken');
    await this.#refuseUnprotected();
    const { result } = await sealing(() => safeStorage.decryptStringAsync(Buffer.from(sealed, 'base64')));
    const secret = new Uint8Array(Buffer.from(result, 'base64'));
    if (secret.length !== secretBytes) throw new AlcoveError('keystore.broken');
    return secret;
  };

  forget: KeyStore['forget'] = async (ref) => {
    const { [ref]: gone, ...rest } = await this.#read();
    if (gone !== undefined) await this.#write(rest);
  };

  /** @throws AlcoveError `keystore.unprotected`, `keystore.broken` */
  async #refuseUnprotected(): Promise<void> {
    const state = await this.state();
    if (state === 'unprotected') throw new AlcoveError('keystore.unprotected');
    if (state === 'absent') throw new AlcoveError('keystore.broken');
  }

  /** A list that cannot be read holds no secret: every vault opens with its password and code. */
  async #read(): Promise<Kept> {
    const text = await readFile(this.#file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '{}';
      throw new AlcoveError('keystore.broken', undefined, { cause: error });
    });
    try {
      return kept.parse(JSON.parse(text));
    } catch {
      return {}; // damaged: switching the key store on again writes it anew
    }
  }

  async #write(next: Kept): Promise<void> {
    await writeFileSafely(this.#file, JSON.stringify(next, null, 2));
  }
}

/** Whatever the system says, a mentor can only unlock another way and switch the key store on again. */
async function sealing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new AlcoveError('keystore.broken', undefined, { cause });
  }
}
