import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './tools.ts';

/** The CMS of the last signature in a signed PDF, padding included, and the bytes that it covers. */
export function lastSignature(signed: Uint8Array): { cms: Buffer; content: Buffer } {
  const text = Buffer.from(signed).toString('latin1');
  const [gapStart = 0, gapEnd = 0, tail = 0] = (
    [...text.matchAll(/\/ByteRange \[0 (\d+) (\d+) (\d+)\]/g)].at(-1) ?? []
  )
    .slice(1)
    .map(Number);
  if (gapEnd + tail !== signed.length) throw new Error('the signature does not reach the end of the file');
  return {
    cms: Buffer.from(text.slice(gapStart + 1, gapEnd - 1), 'hex'),
    content: Buffer.concat([signed.subarray(0, gapStart), signed.subarray(gapEnd)]),
  };
}

/**
 * Has openssl verify the last signature of a PDF as CAdES, at a moment and with these certificates (DER) trusted; the
 * others that it needs must come along in the signature.
 */
export function opensslVerify(
  signed: Uint8Array,
  trusted: readonly Uint8Array[],
  at: Date,
): ReturnType<typeof run> {
  const folder = mkdtempSync(join(tmpdir(), 'alcove-cms-'));
  try {
    const { cms, content } = lastSignature(signed);
    const put = (name: string, bytes: Uint8Array | string) => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    };
    return run('openssl', [
      ...['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', put('cms.der', cms)],
      ...['-content', put('content', content), '-CAfile', put('trusted.pem', trusted.map(pem).join(''))],
      ...['-purpose', 'any', '-attime', `${Math.floor(at.getTime() / 1000)}`, '-out', join(folder, 'out')],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const pem = (der: Uint8Array) =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString('base64')}\n-----END CERTIFICATE-----\n`;
