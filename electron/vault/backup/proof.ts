import { hkdfSync } from 'node:crypto';
import { derivePageKey, type PageCheck, startPageCheck, startPageCheckWith } from '../check/page-hmac.ts';

/** What shows that a backup was written with a vault's key: its manifest and every page of its database. */
export interface BackupProof {
  readonly manifestKey: Buffer;
  startPages(): PageCheck;
  /** Overwrites what was derived. */
  forget(): void;
}

/** The keys of a proof by themselves. They open nothing, and the vault's key cannot be found from them. */
export interface ProofKeys {
  readonly manifestKey: Buffer;
  /** Of one database file: it depends on the file's salt. */
  readonly pageKey: Buffer;
}

/** HKDF-SHA-256 (RFC 5869) of the vault's key, no salt. The caller overwrites the 32 bytes. */
export function deriveKeyFor(purpose: string, key: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), purpose, 32));
}

/** The key of a manifest's HMAC. */
export const deriveManifestKey = (key: Buffer): Buffer => deriveKeyFor('alcove backup manifest v1', key);

/** The keys that prove one database file and the manifest of its backup. */
export const deriveProofKeys = (key: Buffer, salt: Buffer): ProofKeys => ({
  manifestKey: deriveManifestKey(key),
  pageKey: derivePageKey(key, salt),
});

/** Proves with the vault's key, whatever the salt of the database. */
export function proofByKey(key: Buffer): BackupProof {
  const manifestKey = deriveManifestKey(key);
  return {
    manifestKey,
    startPages: () => startPageCheck(key),
    forget: () => void manifestKey.fill(0),
  };
}

/** Proves with derived keys alone. */
export function proofByDerived({ manifestKey, pageKey }: ProofKeys): BackupProof {
  return {
    manifestKey,
    startPages: () => startPageCheckWith(pageKey),
    forget: () => {
      manifestKey.fill(0);
      pageKey.fill(0);
    },
  };
}
