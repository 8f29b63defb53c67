import { hash, pbkdf2Sync } from 'node:crypto';
import { copyOfKey } from '../keys/key-id.ts';

/**
 * The layout of a SQLCipher 4 page: 4096 bytes, of which the last 80 are a 16-byte IV and an HMAC-SHA-512. The first
 * page starts with the database's salt, which is not part of what is authenticated.
 * Source: https://www.zetetic.net/sqlcipher/design/ and `sqlcipher_page_hmac` in SQLCipher's sources.
 */
export const pageBytes = 4096;
const macBytes = 64;
export const saltBytes = 16;
/**
 * The page at 1 GiB, which SQLite sets aside for locks and neither reads nor writes: in a file it is a hole.
 * Source: https://www.sqlite.org/fileformat2.html#the_lock_byte_page
 */
const lockPage = 0x40000000 / pageBytes + 1;

export interface PageVerdict {
  readonly pages: number;
  /** Numbers of the first pages whose HMAC is wrong, counted from 1; at most ten. */
  readonly damaged: readonly number[];
  /** False when the file ends within a page or has none. */
  readonly whole: boolean;
}

export interface PageCheck {
  /** Takes the next bytes of the file, in order, in pieces of any length. */
  update(bytes: Uint8Array): void;
  finish(): PageVerdict;
}

/**
 * Checks every page of an encrypted database file against its HMAC, without SQLite: SQLite's own checks read only the
 * pages they need, and this build's `cipher_integrity_check` finds nothing.
 *
 * @param key the raw 32-byte key of the database
 */
export function startPageCheck(key: Buffer): PageCheck {
  return startWith((salt) => derivePageKey(key, salt));
}

/** As {@link startPageCheck}, with the page key of that very file alone, which opens nothing. */
export const startPageCheckWith = (pageKey: Buffer): PageCheck => startWith(() => copyOfKey(pageKey));

function startWith(keyFor: (salt: Buffer) => Buffer): PageCheck {
  let mac: PageMac | undefined;
  let rest = Buffer.alloc(0);
  let pages = 0;
  const damaged: number[] = [];
  const take = (page: Buffer) => {
    pages += 1;
    mac ??= startPageMac(keyFor(page.subarray(0, saltBytes)));
    if (!mac.isSound(page, pages) && damaged.length < 10) damaged.push(pages);
  };
  return {
    update: (bytes) => {
      const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const all = rest.length === 0 ? view : Buffer.concat([rest, view]);
      let at = 0;
      for (; at + pageBytes <= all.length; at += pageBytes) take(all.subarray(at, at + pageBytes));
      rest = Buffer.from(all.subarray(at));
    },
    finish: () => {
      mac?.forget();
      return { pages, damaged, whole: pages > 0 && rest.length === 0 };
    },
  };
}

/** Whether a check that was made found nothing wrong; none made finds nothing. */
export function areSound(check: PageCheck | undefined): boolean {
  const verdict = check?.finish();
  return verdict === undefined || (verdict.whole && verdict.damaged.length === 0);
}

/**
 * The key of a file's page HMACs. SQLCipher 4: PBKDF2-HMAC-SHA-512 over the raw key with the file's salt masked by 0x3a,
 * two rounds, 32 bytes. The raw key cannot be found from it.
 */
export function derivePageKey(key: Buffer, salt: Buffer): Buffer {
  return pbkdf2Sync(
    key,
    salt.map((byte) => byte ^ 0x3a),
    2,
    32,
    'sha512',
  );
}

/**
 * Whether a page is what was written at its place. The HMAC covers ciphertext, IV and the page's number, so that a page
 * cannot be moved either. The lock page has no HMAC and must be empty.
 *
 * @param number counted from 1
 */
export function isSoundPage(page: Buffer, number: number, macKey: Buffer): boolean {
  const mac = startPageMac(Buffer.from(macKey));
  try {
    return mac.isSound(page, number);
  } finally {
    mac.forget();
  }
}

interface PageMac {
  isSound(page: Buffer, number: number): boolean;
  forget(): void;
}

const blockBytes = 128;
const hashBytes = 64;

/**
 * HMAC-SHA-512 (RFC 2104: H(key ⊕ opad, H(key ⊕ ipad, text))) for many texts under one key. An HMAC object for each page
 * would cost more than the hashing: two hashes in one call each, over memory that is used again, take a third of the
 * time. Digests go as text of one character a byte, which is made faster than a buffer; nobody is there to time how they
 * are compared. Takes the key over.
 */
function startPageMac(key: Buffer): PageMac {
  const authenticated = pageBytes - macBytes;
  const inner = Buffer.alloc(blockBytes + authenticated + 4);
  const outer = Buffer.alloc(blockBytes + hashBytes);
  for (let at = 0; at < blockBytes; at += 1) {
    inner[at] = (key[at] ?? 0) ^ 0x36;
    outer[at] = (key[at] ?? 0) ^ 0x5c;
  }
  key.fill(0);
  const innerOfFirst = inner.subarray(0, inner.length - saltBytes);
  return {
    isSound: (page, number) => {
      if (number === lockPage) return page.every((byte) => byte === 0);
      const text = number === 1 ? innerOfFirst : inner;
      page.copy(text, blockBytes, number === 1 ? saltBytes : 0, authenticated);
      text.writeUInt32LE(number, text.length - 4);
      outer.write(hash('sha512', text, 'binary'), blockBytes, 'latin1');
      return hash('sha512', outer, 'binary') === page.toString('latin1', authenticated);
    },
    forget: () => {
      inner.fill(0);
      outer.fill(0);
    },
  };
}
