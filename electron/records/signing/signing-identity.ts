import { z } from 'zod';
import type { ReadableDb } from '../../vault/db.ts';
import { readRow } from '../rows.ts';
import { sql } from '../sql.ts';
import { change, type WriteContext } from '../write-context.ts';

const bytes = z.instanceof(Uint8Array);
const identityRow = z.object({ privateKeyPkcs8: bytes, certificate: bytes, fingerprint: z.string() });

/** A key that signs records: private key as PKCS #8 DER, certificate as X.509 DER, fingerprint as its SHA-256 in hex. */
export type KeptIdentity = z.infer<typeof identityRow>;

const select = sql`
  SELECT private_key AS privateKeyPkcs8, certificate, fingerprint FROM signing_keys
  ORDER BY rowid DESC LIMIT 1`;

const insert = sql`
  INSERT INTO signing_keys (id, private_key, certificate, fingerprint, created_at)
  VALUES (:id, :privateKeyPkcs8, :certificate, :fingerprint, :at)`;

/** The identity that signs from now on, or undefined while none was made. */
export function readSigningIdentity(db: ReadableDb): KeptIdentity | undefined {
  return readRow(identityRow.optional(), db.prepare(select).get());
}

/** Keeps a new signing identity; earlier ones stay, because records name them. */
export function keepSigningIdentity(context: WriteContext, identity: KeptIdentity): void {
  change(context, ({ db, at, newId, note }) => {
    const { privateKeyPkcs8, certificate, fingerprint } = identity;
    const id = newId();
    db.prepare(insert).run({ id, privateKeyPkcs8, certificate, fingerprint, at });
    note('signing-key.made', 'signing-key', id);
  });
}
