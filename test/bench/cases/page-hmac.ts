import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { startPageCheck } from '../../../electron/vault/check/page-hmac.ts';
import { type Measured, takeTurns } from '../measure.ts';

/** Checking every page's HMAC, against one HMAC-SHA-512 over the same bytes: ×1.25 is 0.8 of its speed. */
export async function measurePageHmac(file: string, key: Buffer): Promise<Measured> {
  const bytes = readFileSync(file);
  const piece = 4 * 1024 * 1024;
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, n) =>
    bytes.subarray(n * piece, (n + 1) * piece),
  );
  const times = await takeTurns(
    5,
    () => {
      const check = startPageCheck(key);
      for (const part of pieces) check.update(part);
      if (check.finish().damaged.length > 0) throw new Error('a page of the bench vault is damaged');
    },
    () => {
      const mac = createHmac('sha512', key);
      for (const part of pieces) mac.update(part);
      mac.digest();
    },
  );
  return { name: "check every page's HMAC", floor: 'one HMAC over the same bytes', budget: 1.25, ...times };
}
