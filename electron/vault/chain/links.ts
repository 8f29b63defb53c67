import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { ReadableDb, WritableDb } from '../db.ts';
import type { LinkKind } from './entries.ts';

const bytes = z.instanceof(Uint8Array);
const lastRow = z.object({ sequence: z.int(), link: bytes });

/** How far the chain has come: the number of its last link and that link in hex. */
export interface ChainHead {
  readonly sequence: number;
  readonly head: string;
}

/** What the first link hangs on, so that no two vaults have a link in common. */
export function chainRoot(vaultId: string): Buffer {
  return createHash('sha256').update(`alcove chain v1 ${vaultId}`).digest();
}

/** What a link keeps of an entry: SHA-256 over a salt of its own and the entry's text. */
export function saltedDigest(salt: Uint8Array, text: string): Buffer {
  return createHash('sha256').update(salt).update(text, 'utf8').digest();
}

/** SHA-256 over the link before, the sequence number as 8 bytes big-endian, and the salted digest. */
export function linkOf(previous: Uint8Array, sequence: number, digest: Uint8Array): Buffer {
  const number = Buffer.alloc(8);
  number.writeBigUInt64BE(BigInt(sequence));
  return createHash('sha256').update(previous).update(number).update(digest).digest();
}

/** The last link of the chain; of a chain without any, its root. */
function lastLink(db: ReadableDb): { sequence: number; link: Uint8Array } {
  const row = db.prepare('SELECT sequence, link FROM chain_links ORDER BY sequence DESC LIMIT 1').get();
  if (row !== undefined) return lastRow.parse(row);
  const vaultId = z.string().parse(db.prepare('SELECT id FROM vault_identity').pluck().get());
  return { sequence: 0, link: chainRoot(vaultId) };
}

export function readChainHead(db: ReadableDb): ChainHead {
  const { sequence, link } = lastLink(db);
  return { sequence, head: Buffer.from(link).toString('hex') };
}

/** The link with that number in hex, or null when the chain has not come so far. */
export function readLink(db: ReadableDb, sequence: number): string | null {
  if (sequence === 0) {
    const vaultId = db.prepare('SELECT id FROM vault_identity').pluck().get();
    return chainRoot(z.string().parse(vaultId)).toString('hex');
  }
  const link = db.prepare('SELECT link FROM chain_links WHERE sequence = ?').pluck().get(sequence);
  return link === undefined ? null : Buffer.from(bytes.parse(link)).toString('hex');
}

/**
 * Hangs one more link on the chain. Part of the caller's transaction.
 *
 * @param textOf the entry's text, once its sequence number is known
 * @returns the sequence number
 */
export function appendLink(
  db: WritableDb,
  kind: LinkKind,
  subjectId: string | null,
  textOf: (sequence: number) => string,
): number {
  const last = lastLink(db);
  const sequence = last.sequence + 1;
  const salt = randomBytes(16);
  const digest = saltedDigest(salt, textOf(sequence));
  db.prepare(
    'INSERT INTO chain_links (sequence, kind, subject_id, digest, link, salt) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(sequence, kind, subjectId, digest, linkOf(last.link, sequence, digest), salt);
  return sequence;
}
