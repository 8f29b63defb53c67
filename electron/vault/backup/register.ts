import type { WritableDb } from '../db.ts';

/** A backup that was made and found sound. Only its file name is kept: where it lies may change. */
export interface RegisteredBackup {
  readonly id: string;
  readonly fileName: string;
  readonly generation: number;
  /** Of the whole file, lower-case hex. */
  readonly sha256: string;
  readonly bytes: number;
  readonly verifiedAt: string;
}

const insert = `
  INSERT INTO backup_register (id, file_name, generation, sha256, bytes, verified_at)
  VALUES (:id, :fileName, :generation, :sha256, :bytes, :verifiedAt)`;

/** Enters a verified backup into the vault's register, from which Home says how old the last one is. */
export function registerBackup(db: WritableDb, backup: RegisteredBackup): void {
  const { id, fileName, generation, sha256, bytes, verifiedAt } = backup;
  db.prepare(insert).run({ id, fileName, generation, sha256, bytes, verifiedAt });
}
