import { makeNextDatabase } from '../../vault/keys/next-database.ts';
import type { Handlers } from '../channel/typed.ts';
import type { keysJobCalls } from '../keys-calls.ts';

const asBuffer = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The long job of a change of the vault's key, as the job process does it. */
export const keyJobs: Handlers<typeof keysJobCalls> = {
  'keys.makeNext': async ({ key, next, ...rest }, { onProgress, signal }) => {
    const keys = { key: asBuffer(key), next: asBuffer(next) };
    try {
      await makeNextDatabase({ ...rest, ...keys, onProgress, signal });
    } finally {
      keys.key.fill(0);
      keys.next.fill(0);
    }
  },
};
