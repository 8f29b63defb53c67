import { z } from 'zod';
import { backupsToLetGo } from '../../../../shared/domain/backup-rotation.ts';
import { AlcoveError } from '../../../../shared/ipc/errors.ts';
import { type ReadableDb, transact, type WritableDb } from '../../db.ts';
import { clearFailure, findTarget } from './targets.ts';

const contents = z.record(z.string(), z.object({ rows: z.int(), sha256: z.string().nullable() })).readonly();

/** What is noted of a backup that was made and found sound. */
export const madeBackup = z.object({
  fileName: z.string(),
  /** The folder it was put in; where it lies later may be elsewhere. */
  place: z.string(),
  madeAt: z.iso.datetime(),
  verifiedAt: z.iso.datetime(),
  generation: z.int(),
  bytes: z.int(),
  /** Of the whole file, lower-case hex. */
  sha256: z.string(),
  /** Of its manifest, by which the file is known again without reading all of it. */
  manifestSha256: z.string(),
  origin: z.enum(['by-hand', 'scheduled']),
  /** Whether it was made for a folder by its plan, and so may be let go by its keep rule. */
  rotates: z.boolean(),
  keyId: z.string().nullable(),
  /** Ids of the password and recovery slots that open it. */
  secrets: z.array(z.string()).readonly(),
  /** Rows and digests of every table. */
  contents,
});
export type MadeBackup = z.infer<typeof madeBackup>;

/** A backup as the register has it. */
export interface Registered extends MadeBackup {
  readonly id: string;
  readonly state: 'kept' | 'rotated' | 'destroyed';
  readonly endedAt: string | null;
}

const text = <S extends z.ZodType>(schema: S) =>
  z
    .string()
    .transform((json): unknown => JSON.parse(json))
    .pipe(schema);
const flag = z.int().transform((value) => value === 1);

const row = madeBackup.extend({
  id: z.string(),
  state: z.enum(['kept', 'rotated', 'destroyed']),
  endedAt: z.string().nullable(),
  rotates: flag,
  secrets: text(z.array(z.string())),
  contents: text(contents),
});

const select = `
  SELECT id, file_name AS fileName, place, made_at AS madeAt, verified_at AS verifiedAt, generation, bytes, sha256,
    manifest_sha256 AS manifestSha256, origin, rotates, key_id AS keyId, secrets, contents, state, ended_at AS endedAt
  FROM backup_register`;

/** Every backup that was ever noted, the one entered last first. */
export function listRegistered(db: ReadableDb): Registered[] {
  return db
    .prepare(`${select} ORDER BY rowid DESC`)
    .all()
    .map((found) => row.parse(found));
}

/** @throws AlcoveError `record.notFound` */
export function findRegistered(db: ReadableDb, id: string): Registered {
  const found = db.prepare(`${select} WHERE id = ?`).get(id);
  if (found === undefined) throw new AlcoveError('record.notFound');
  return row.parse(found);
}

/**
 * Enters a verified backup, from which Home says how old the last one is. A file that had the same name in the same
 * folder was replaced by it. One that is in the register already, told by its own digest, is not entered again.
 */
export function registerBackup(db: WritableDb, id: string, backup: MadeBackup): void {
  transact(db, () => {
    const { fileName, place, sha256, verifiedAt } = backup;
    const known = db
      .prepare('SELECT 1 FROM backup_register WHERE sha256 = ? AND place = ? AND file_name = ?')
      .get(sha256, place, fileName);
    if (known !== undefined) return;
    db.prepare(
      `UPDATE backup_register SET state = 'destroyed', ended_at = ?
       WHERE place = ? AND file_name = ? AND state = 'kept'`,
    ).run(verifiedAt, place, fileName);
    db.prepare(
      `INSERT INTO backup_register (id, file_name, place, made_at, verified_at, generation, bytes, sha256,
         manifest_sha256, origin, rotates, key_id, secrets, contents)
       VALUES (:id, :fileName, :place, :madeAt, :verifiedAt, :generation, :bytes, :sha256,
         :manifestSha256, :origin, :rotates, :keyId, :secrets, :contents)`,
    ).run({
      ...backup,
      id,
      rotates: backup.rotates ? 1 : 0,
      secrets: JSON.stringify(backup.secrets),
      contents: JSON.stringify(backup.contents),
    });
    clearFailure(db, place);
  });
}

/** Notes that a backup is no more. One that had ended before keeps its first end. */
export function endBackup(db: WritableDb, id: string, state: 'rotated' | 'destroyed', at: Date): void {
  findRegistered(db, id);
  db.prepare("UPDATE backup_register SET state = ?, ended_at = ? WHERE id = ? AND state = 'kept'").run(
    state,
    at.toISOString(),
    id,
  );
}

/** The backups of a folder that its keep rule lets go now. @throws AlcoveError `record.notFound` (the folder) */
export function listToLetGo(db: ReadableDb, targetId: string, now: Date): Registered[] {
  const { place, keep } = findTarget(db, targetId);
  const rotating = listRegistered(db)
    .toReversed()
    .filter((backup) => backup.place === place && backup.rotates && backup.state === 'kept');
  const letGo = backupsToLetGo(
    rotating.map(({ id, madeAt }) => ({ id, madeAt: new Date(madeAt) })),
    keep,
    now,
  );
  return rotating.filter(({ id }) => letGo.includes(id));
}

/** The backup that was entered last and is still there. @throws AlcoveError `record.notFound` */
export function newestKept(db: ReadableDb): Registered {
  const found = listRegistered(db).find(({ state }) => state === 'kept');
  if (found === undefined) throw new AlcoveError('record.notFound');
  return found;
}
