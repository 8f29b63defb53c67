/**
 * Every way a call across IPC can fail, as a stable code. The sentence a mentor reads for each code stands in
 * `shared/words` under `error.<code>`; a missing sentence fails the typecheck.
 */
export const errorCodes = [
  // the call itself
  'ipc.invalid',
  'ipc.forbidden',
  'ipc.unknown',
  'internal',
  'cancelled',
  'busy',
  // the vault and its password
  'password.empty',
  'password.weak',
  'password.wrong',
  'password.replaced',
  'code.empty',
  'code.mistyped',
  'code.wrong',
  'code.none',
  'code.expired',
  'keystore.unprotected',
  'keystore.broken',
  'unlock.wait',
  'vault.locked',
  'vault.exists',
  'vault.withinVault',
  'vault.notAVault',
  'vault.newer',
  'vault.damaged',
  'vault.inUse',
  'vault.syncedFolder',
  'vault.networkFolder',
  'vault.keysDamaged',
  'vault.keysHostile',
  // files and folders
  'file.diskFull',
  'file.readOnly',
  'file.notFound',
  'file.exists',
  'file.io',
  // backups
  'backup.notABackup',
  'backup.truncated',
  'backup.altered',
  'backup.newer',
  'backup.targetMissing',
  'backup.otherVault',
  'restore.nothingToUndo',
  'restore.undecided',
  'backup.insideVault',
  // records
  'record.notFound',
  'record.sealed',
  'record.stale',
  'record.invalid',
  'bin.parentGone',
  'document.invalid',
  'attachment.tooLarge',
  // the signed session record
  'export.printFailed',
  'export.unsupportedText',
  'export.signFailed',
  'export.notIntact',
  'export.previewGone',
  // the mentee's signature under it
  'countersign.notARecord',
  'countersign.altered',
  'countersign.already',
  'countersign.notCountersigned',
  'verification.tooLong',
  'verification.broke',
  // signing keys
  'signingKey.chainTooLong',
  'signingKey.notAFile',
  'signingKey.passwordWrong',
  'signingKey.fileUnreadable',
  'signingKey.noKey',
  'signingKey.noCertificate',
  'signingKey.unsupported',
  'signingKey.expired',
  'signingKey.notYetValid',
  'signingKey.notForSigning',
  'signingKey.known',
  'signingKey.importGone',
  'signingKey.inUse',
  'signingKey.erased',
  'signingKey.ended',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** What crosses IPC when a call fails: the code and, where a sentence needs them, plain facts (never content, never a path). */
export interface Failure {
  readonly code: ErrorCode;
  readonly facts?: Readonly<Record<string, string | number>> | undefined;
}

/** An expected failure. Thrown anywhere on the main side; turned into a {@link Failure} at the IPC border. */
export class AlcoveError extends Error {
  override readonly name = 'AlcoveError';
  readonly code: ErrorCode;
  readonly facts: Failure['facts'];

  constructor(code: ErrorCode, facts?: Failure['facts'], options?: { cause?: unknown }) {
    super(code, options);
    this.code = code;
    this.facts = facts;
  }

  toFailure(): Failure {
    return this.facts === undefined ? { code: this.code } : { code: this.code, facts: this.facts };
  }
}
