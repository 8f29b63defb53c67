import { describe, expect, test } from 'vitest';
import { fillRoom, shownBytesOf } from '../../../electron/export/signing/fill-room.ts';
import { createSigningIdentity } from '../../../electron/export/signing/identity.ts';
import { makeRoom } from '../../../electron/export/signing/make-room.ts';
import { roomForSignature } from '../../../electron/export/signing/room.ts';
import { emptyPage } from './empty-page.ts';

const clock = () => new Date('2026-11-21T16:05:00Z');
const identity = await createSigningIdentity({ name: 'Dr Max Placeholder', clock });
const pdf = await emptyPage();
const wanted = {
  ...{ field: 'Mentor', signedAt: clock(), name: 'Dr Max Placeholder', reason: 'Session record' },
  bytes: roomForSignature(identity),
};
const withRoom = makeRoom(pdf, wanted);
const fill = (file: Uint8Array) =>
  fillRoom({ shown: shownBytesOf(pdf), withRoom: new Uint8Array(file) }, identity);
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const refused = { code: 'export.signFailed' };

/** What was made room in, with other words in it, and its byte range in step with them where they are longer. */
function altered(change: (increment: string) => string): Uint8Array {
  const increment = change(latin1(withRoom.subarray(pdf.length)));
  const start = pdf.length + increment.indexOf('<0000');
  const end = pdf.length + increment.indexOf('0000>') + 5;
  const all = pdf.length + increment.length;
  const range = `/ByteRange [0 ${start} ${end} ${all - end}]`;
  const said = increment.replace(/\/ByteRange \[[\d ]*\] */, (old) => range.padEnd(old.length));
  return Buffer.concat([pdf, Buffer.from(said, 'latin1')]);
}

describe('room that was made for a signature', () => {
  test('takes it, and nothing else in the file changes', async () => {
    const signed = await fill(withRoom);
    const emptied = latin1(signed).replace(/<30[0-9a-f]{1000,}>/, `<${'0'.repeat(wanted.bytes * 2)}>`);
    expect(emptied).toBe(latin1(withRoom));
    expect(Buffer.from(signed).equals(withRoom)).toBe(false);
    expect(await fill(altered((same) => same))).toHaveLength(signed.length);
  });

  test('is not signed behind any other bytes than those that were shown', async () => {
    const other = Uint8Array.from(withRoom);
    other[20] = (other[20] ?? 0) ^ 1;
    await expect(fill(other)).rejects.toMatchObject(refused);
    await expect(fill(withRoom.subarray(1))).rejects.toMatchObject(refused);
    await expect(fill(pdf)).rejects.toMatchObject(refused);
  });

  test.each([
    ['another object', (text: string) => text.replace('xref\n', '9 0 obj\n<<>>\nendobj\nxref\n')],
    ['the content of a page', (text: string) => text.replace('endobj', 'stream\nendstream\nendobj')],
    ['a second byte range', (text: string) => text.replace('/Type /Sig', '/ByteRange [0 1 2 3]\n/Type /Sig')],
    ['other room', (text: string) => text.replace('<00', '<')],
    ['something in the room', (text: string) => text.replace('<00', '<01')],
    ['a second room', (text: string) => `${text}<${'0'.repeat(wanted.bytes * 2)}>`],
    ['much beside', (text: string) => `${text}${'%'.repeat(20_000)}`],
  ])('is not signed with %s', async (_what, change) => {
    await expect(fill(altered(change))).rejects.toMatchObject(refused);
  });

  test('is not signed where its byte range leaves more out than the room', async () => {
    const range = /\/ByteRange \[0 (\d+) /.exec(latin1(withRoom))?.[1] ?? '';
    const less = latin1(withRoom).replace(`[0 ${range} `, `[0 ${Number(range) - 1} `);
    await expect(fill(Buffer.from(less, 'latin1'))).rejects.toMatchObject(refused);
  });

  test('is made once in a field, and in no field that is not there', async () => {
    const signed = await fill(withRoom);
    expect(() => makeRoom(signed, wanted)).toThrow(expect.objectContaining(refused));
    expect(() => makeRoom(pdf, { ...wanted, field: 'Mentee' })).toThrow(expect.objectContaining(refused));
  });
});
