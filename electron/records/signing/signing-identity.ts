import { z } from 'zod';
import { signingKey } from '../../../shared/domain/signing-key.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { foundRow, readRow, readRows } from '../rows.ts';
import { sql } from '../sql.ts';
import { change, type WriteContext } from '../write-context.ts';

const bytes = z.instanceof(Uint8Array).transform((read) => new Uint8Array(read));
const chain = z
  .string()
  .transform((json) => z.array(z.hex()).parse(JSON.parse(json)))
  .transform((hexes) => hexes.map((hex) => new Uint8Array(Buffer.from(hex, 'hex'))));
const identityRow = z.object({ privateKeyPkcs8: bytes, certificate: bytes, chain, fingerprint: z.string() });

/**
 * A key that signs records: private key as PKCS #8, certificate and those above it as X.509, all DER; fingerprint as the
 * certificate's SHA-256 in hex.
 */
export type KeptIdentity = z.infer<typeof identityRow>;

/** What the vault says of a key; the rest its certificate says. */
const keyRow = signingKey
  .omit({ name: true, issuer: true, key: true, validFrom: true, validUntil: true })
  .extend({ certificate: bytes });
/** A signing key that the vault keeps, without its private part. */
export type KeptKey = z.infer<typeof keyRow>;

const selectInUse = sql`
  SELECT k.private_key AS privateKeyPkcs8, k.certificate, k.chain, k.fingerprint
  FROM signing_key_uses u JOIN signing_keys k USING (fingerprint) ORDER BY u.number DESC LIMIT 1`;

const insert = sql`
  INSERT INTO signing_keys (id, private_key, certificate, fingerprint, created_at, origin, chain)
  VALUES (:id, :privateKeyPkcs8, :certificate, :fingerprint, :at, :origin, :chain)
  ON CONFLICT (fingerprint) DO NOTHING`;

const insertUse = sql`
  INSERT INTO signing_key_uses (fingerprint, since, reason) VALUES (:fingerprint, :at, :reason)`;

const erase = sql`UPDATE signing_keys SET private_key = x'', erased_at = :at WHERE id = :id`;

const selectAll = sql`
  SELECT k.id, k.certificate, k.fingerprint, k.origin, k.created_at AS addedAt, k.erased_at AS erasedAt,
    u.since, u.reason, (SELECT count(*) FROM signed_records r WHERE r.fingerprint = k.fingerprint)
      + (SELECT count(*) FROM signed_documents d WHERE d.fingerprint = k.fingerprint) AS records
  FROM signing_keys k
  JOIN signing_key_uses u ON u.number = (SELECT max(number) FROM signing_key_uses WHERE fingerprint = k.fingerprint)
  ORDER BY u.number DESC`;

/** The identity that signs from now on, or undefined while none was made. */
export function readSigningIdentity(db: ReadableDb): KeptIdentity | undefined {
  return readRow(identityRow.optional(), db.prepare(selectInUse).get());
}

/** All signing keys, the one in use first, then the others by when they were last in use. */
export function listSigningKeys(db: ReadableDb): KeptKey[] {
  return readRows(keyRow, db.prepare(selectAll).all());
}

/** @throws AlcoveError `record.notFound` */
export function getSigningKey(db: ReadableDb, id: string): KeptKey {
  return foundRow(
    keyRow,
    listSigningKeys(db).find((key) => key.id === id),
  );
}

interface Keeping {
  readonly origin?: KeptKey['origin'];
  readonly reason?: string | null;
}

/**
 * Keeps a new signing identity, which signs from now on; earlier ones stay, because records name them.
 * @throws AlcoveError `signingKey.known`
 */
export function keepSigningIdentity(
  context: WriteContext,
  identity: Omit<KeptIdentity, 'chain'> & { chain: readonly Uint8Array[] },
  { origin = 'made', reason = null }: Keeping = {},
): void {
  change(context, ({ db, at, newId, note }) => {
    const { privateKeyPkcs8, certificate, fingerprint } = identity;
    const above = JSON.stringify(identity.chain.map((each) => Buffer.from(each).toString('hex')));
    const id = newId();
    const row = { id, privateKeyPkcs8, certificate, fingerprint, at, origin, chain: above };
    if (db.prepare(insert).run(row).changes === 0) throw new AlcoveError('signingKey.known');
    db.prepare(insertUse).run({ fingerprint, at, reason });
    note(`signing-key.${origin}`, 'signing-key', id);
  });
}

/**
 * Signs with an earlier key again from now on.
 * @throws AlcoveError `record.notFound`, `signingKey.erased`
 */
export function signWithAgain(context: WriteContext, id: string, reason: string | null): void {
  change(context, ({ db, at, note }) => {
    const { fingerprint, erasedAt } = getSigningKey(db, id);
    if (erasedAt !== null) throw new AlcoveError('signingKey.erased');
    if (readSigningIdentity(db)?.fingerprint === fingerprint) return;
    db.prepare(insertUse).run({ fingerprint, at, reason });
    note('signing-key.used', 'signing-key', id);
  });
}

/**
 * Erases the private part of an earlier key for good; the certificate stays, so that its records are still recognised.
 * @throws AlcoveError `record.notFound`, `signingKey.inUse`
 */
export function erasePrivateKey(context: WriteContext, id: string): void {
  change(context, ({ db, at, note }) => {
    const { fingerprint, erasedAt } = getSigningKey(db, id);
    if (readSigningIdentity(db)?.fingerprint === fingerprint) throw new AlcoveError('signingKey.inUse');
    if (erasedAt !== null) return;
    db.prepare(erase).run({ id, at });
    note('signing-key.erased', 'signing-key', id);
  });
}
