import { Decrypter } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { sealEnvelope } from '../../../electron/export/envelope/seal-envelope.ts';

const passphrase = 'gravel-otter-hymn-sixteen-lantern-quay';
/** Cheap, so that the tests do not wait; what is sealed for a mentor costs 256 times as much. */
const cheap = 10;
const pdf = Uint8Array.from({ length: 150_000 }, (_, at) => (at * 31 + (at >> 8)) % 256);

async function open(sealed: Uint8Array, tried: string): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(tried);
  return decrypter.decrypt(sealed);
}

describe('a sealed envelope', () => {
  it('is opened by its passphrase, and gives back every byte', async () => {
    const sealed = await sealEnvelope(pdf, passphrase, cheap);
    expect(Buffer.from(await open(sealed, passphrase)).equals(Buffer.from(pdf))).toBe(true);
  });

  it('is an age file for a passphrase alone, at the cost that age itself uses', async () => {
    const header = Buffer.from(await sealEnvelope(pdf.subarray(0, 10), passphrase))
      .toString('latin1')
      .split('\n');
    expect(header[0]).toBe('age-encryption.org/v1');
    expect(header[1]).toMatch(/^-> scrypt [A-Za-z0-9+/]{22} 18$/);
    expect(header.filter((line) => line.startsWith('-> '))).toHaveLength(1);
  });

  it('is opened by no other passphrase, and by none once a byte was changed or cut off', async () => {
    const sealed = await sealEnvelope(pdf, passphrase, cheap);
    await expect(open(sealed, `${passphrase}x`)).rejects.toThrow();
    for (const at of [0, 40, 120, 200, 70_000, sealed.length - 1]) {
      const changed = sealed.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      await expect(open(changed, passphrase)).rejects.toThrow();
    }
    await expect(open(sealed.subarray(0, -1), passphrase)).rejects.toThrow();
  });

  it('holds no word of what is in it', async () => {
    const words = Buffer.from('Dr Fern Exampleton, Session record '.repeat(100));
    const sealed = Buffer.from(await sealEnvelope(words, passphrase, cheap));
    expect(sealed.includes('Exampleton')).toBe(false);
    expect(sealed.includes('%PDF')).toBe(false);
  });

  it('differs each time, for the same file and passphrase too', async () => {
    const [one, other] = [
      await sealEnvelope(pdf, passphrase, cheap),
      await sealEnvelope(pdf, passphrase, cheap),
    ];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
  });

  it.each([
    ['password.empty', ''],
    ['password.weak', 'mentoring'],
    ['password.weak', 'password1234'],
  ])('is refused with %s for “%s”', async (code, weak) => {
    await expect(sealEnvelope(pdf, weak, cheap)).rejects.toMatchObject({ code });
  });
});
