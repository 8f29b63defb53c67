import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createSigningIdentity } from '../../../electron/export/signing/identity.ts';
import { roomForSignature } from '../../../electron/export/signing/room.ts';
import { signPdf } from '../../../electron/export/signing/sign-pdf.ts';
import { signingKeyKind } from '../../../shared/domain/signing-key.ts';
import { emptyPage } from './empty-page.ts';
import { opensslVerify } from './openssl-verify.ts';
import { hasTool, run } from './tools.ts';

const clock = () => new Date('2026-11-21T16:05:00Z');
const folder = mkdtempSync(join(tmpdir(), 'alcove-kinds-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(signingKeyKind.options)('a record signed with a key of the kind %s', (kind) => {
  const file = join(folder, `${kind}.pdf`);
  const name = 'Dr Siân Ŵyn-Placeholder';
  const made = (async () => {
    const identity = await createSigningIdentity({ name, clock, kind });
    const field = { field: 'Mentor', signedAt: clock(), name, reason: 'Session record' };
    const signed = await signPdf({ pdf: await emptyPage(), identity, ...field });
    writeFileSync(file, signed);
    return { identity, signed };
  })();

  test.skipIf(!hasTool('pdfsig'))('is valid to pdfsig', async () => {
    await made;
    const { output } = run('pdfsig', ['-nocert', file]);
    expect(output).toContain('Signature is Valid.');
    expect(output).toContain('Total document signed');
    expect(output).toContain(`Signer Certificate Common Name: ${name}`);
  });

  test.skipIf(!hasTool('openssl'))('is accepted by openssl as CAdES', async () => {
    const { identity, signed } = await made;
    const { status, output } = opensslVerify(signed, [identity.certificate], clock());
    expect(output).toContain('Verification successful');
    expect(status).toBe(0);
  });

  test('needs no more room than 8 kB', async () => {
    expect(roomForSignature((await made).identity)).toBe(8192);
  });
});

test('a chain has the room that it needs, and one that no record should carry is refused', async () => {
  const { certificate } = await createSigningIdentity({ name: 'Dr Max Placeholder', clock });
  const chainOf = (bytes: number) => ({ certificate, chain: [new Uint8Array(bytes)] });
  expect(roomForSignature(chainOf(9000))).toBeGreaterThan(9000 + certificate.length);
  expect(() => roomForSignature(chainOf(70_000))).toThrow(
    expect.objectContaining({ code: 'signingKey.chainTooLong' }),
  );
});
