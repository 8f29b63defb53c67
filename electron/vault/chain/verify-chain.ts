import { z } from 'zod';
import type { BrokenLink } from '../../../shared/domain/check.ts';
import type { ReadableDb } from '../db.ts';
import { entryTextOfLink } from './entries.ts';
import { chainRoot, linkOf, saltedDigest } from './links.ts';

const bytes = z.instanceof(Uint8Array);
const row = z.object({
  sequence: z.int(),
  digest: bytes,
  link: bytes,
  salt: bytes.nullable(),
  entry: z.string().nullable(),
});

/** How many links are read at a time; between two readings the process can hear that it should stop. */
const batch = 1000;

const nextLinks = `
  SELECT l.sequence, l.digest, l.link, l.salt, ${entryTextOfLink} AS entry
  FROM chain_links AS l WHERE l.sequence > ? ORDER BY l.sequence LIMIT ${batch}`;

/** What should have a link and has none. A sealed row put in from outside must not go unnoticed. */
const unlinked = `
  SELECT count(*) FROM (
    SELECT 1 FROM audit_log AS a WHERE NOT EXISTS
      (SELECT 1 FROM chain_links AS l WHERE l.sequence = a.sequence AND l.kind = 'audit')
    UNION ALL
    SELECT 1 FROM contract_versions AS c WHERE c.status = 'agreed' AND NOT EXISTS
      (SELECT 1 FROM chain_links AS l WHERE l.kind = 'contract' AND l.subject_id = c.id)
    UNION ALL
    SELECT 1 FROM signed_records AS r WHERE NOT EXISTS
      (SELECT 1 FROM chain_links AS l WHERE l.kind = 'signed-record' AND l.subject_id = r.id)
    UNION ALL
    SELECT 1 FROM signed_documents AS d WHERE NOT EXISTS
      (SELECT 1 FROM chain_links AS l WHERE l.kind = 'signed-record' AND l.subject_id = d.id)
    UNION ALL
    SELECT 1 FROM closing_statements AS s WHERE s.sealed_on IS NOT NULL AND NOT EXISTS
      (SELECT 1 FROM chain_links AS l WHERE l.kind = 'closing-statement' AND l.subject_id = s.id)
  )`;

export interface ChainVerdict {
  /** Links, tombstones included. */
  readonly links: number;
  /** Links whose entry was erased. */
  readonly tombstones: number;
  /** The last link in hex, as far as the chain holds. */
  readonly head: string;
  /** The first place where the chain does not hold; null when all of it does. */
  readonly broken: BrokenLink | null;
}

/** Walks the whole chain from its root, with every entry in it. `pause` is awaited between batches of links. */
export async function verifyChain(
  db: ReadableDb,
  pause: (fraction: number) => Promise<void> = async () => undefined,
): Promise<ChainVerdict> {
  const vaultId = z.string().parse(db.prepare('SELECT id FROM vault_identity').pluck().get());
  const count = z.int().parse(db.prepare('SELECT count(*) FROM chain_links').pluck().get());
  const next = db.prepare(nextLinks);
  let head: Uint8Array = chainRoot(vaultId);
  let links = 0;
  let tombstones = 0;
  const verdict = (broken: BrokenLink | null): ChainVerdict => ({
    links,
    tombstones,
    head: Buffer.from(head).toString('hex'),
    broken,
  });
  for (;;) {
    const found = z.array(row).parse(next.all(links));
    for (const link of found) {
      const why = problemOf(link, links + 1, head);
      if (why !== null) return verdict({ sequence: links + 1, why });
      head = link.link;
      links += 1;
      if (link.salt === null) tombstones += 1;
    }
    if (found.length < batch) break;
    await pause(links / count);
  }
  const missing = z.int().parse(db.prepare(unlinked).pluck().get());
  return verdict(missing === 0 ? null : { sequence: links + 1, why: 'entry-without-link' });
}

function problemOf(
  { sequence, digest, link, salt, entry }: z.infer<typeof row>,
  expected: number,
  previous: Uint8Array,
): BrokenLink['why'] | null {
  if (sequence !== expected) return 'link-missing';
  if (!linkOf(previous, sequence, digest).equals(link)) return 'link-changed';
  if (salt === null) return entry === null ? null : 'entry-not-erased';
  if (entry === null) return 'entry-missing';
  return saltedDigest(salt, entry).equals(digest) ? null : 'entry-changed';
}
