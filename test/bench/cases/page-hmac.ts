import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pageBytes, startPageCheck } from '../../../electron/vault/check/page-hmac.ts';
import { type Measured, takeTurns } from '../measure.ts';

/**
 * Checking every page's HMAC, against an HMAC of each page that is not compared with anything, and against one HMAC over
 * all the bytes at once, which proves no page. Both are held to 0.8 of the floor's speed, ×1.25.
 */
export async function measurePageHmac(file: string, key: Buffer): Promise<Measured[]> {
  const bytes = readFileSync(file);
  const cut = (length: number) =>
    Array.from({ length: Math.ceil(bytes.length / length) }, (_, n) =>
      bytes.subarray(n * length, (n + 1) * length),
    );
  const [pieces, pages] = [cut(4 * 1024 * 1024), cut(pageBytes)];
  const ours = () => {
    const check = startPageCheck(key);
    for (const piece of pieces) check.update(piece);
    if (check.finish().damaged.length > 0) throw new Error('a page of the bench vault is damaged');
  };
  const each = () => {
    for (const page of pages) createHmac('sha512', key).update(page).digest();
  };
  const atOnce = () => {
    const mac = createHmac('sha512', key);
    for (const piece of pieces) mac.update(piece);
    mac.digest();
  };
  const name = "check every page's HMAC";
  return [
    { name, floor: 'bare HMAC of each page', budget: 1.25, ...(await takeTurns(7, ours, each)) },
    { name, floor: 'one HMAC over all bytes', budget: 1.25, ...(await takeTurns(7, ours, atOnce)) },
  ];
}
