import { z } from 'zod';
import { appendAudit } from '../audit/audit-log.ts';
import { type ReadableDb, transact, type WritableDb } from '../db.ts';
import type { SlotDigests } from './slot-digests.ts';

const moment = z.iso.datetime();

const notes = z.object({
  /** What led to them; stands in the audit log once they are in force. */
  event: z.enum(['vault.created', 'password.changed', 'code.changed', 'key.changed']),
  keyMadeAt: moment,
  codeConfirmedAt: moment.nullable(),
  /** When a password or code was first replaced that still opens this key wherever an older key file lies. */
  replacedAt: moment.nullable(),
  password: z.string().nullable(),
  recovery: z.string().nullable(),
});

/** What the vault notes of its own keys, within the encryption: an older key file put back is known by it. */
export type KeyNotes = z.infer<typeof notes>;

const select = `
  SELECT event, key_made_at AS keyMadeAt, code_confirmed_at AS codeConfirmedAt, replaced_at AS replacedAt,
    password_slot AS password, recovery_slot AS recovery
  FROM vault_keys WHERE state = ?`;

const insert = `
  INSERT INTO vault_keys
    (state, event, key_made_at, code_confirmed_at, replaced_at, password_slot, recovery_slot)
  VALUES (:state, :event, :keyMadeAt, :codeConfirmedAt, :replacedAt, :password, :recovery)`;

/** What is in force. */
export const readKeyNotes = (db: ReadableDb): KeyNotes => notes.parse(db.prepare(select).get('live'));

/** What a change that was begun would put in force; null when none is under way. */
export function readNextNotes(db: ReadableDb): KeyNotes | null {
  const found = db.prepare(select).get('next');
  return found === undefined ? null : notes.parse(found);
}

/** Notes the first slots of a new vault. */
export function noteFirstKeys(db: WritableDb, first: SlotDigests, at: Date): void {
  const keyMadeAt = at.toISOString();
  db.prepare(insert).run({
    ...{ state: 'live', event: 'vault.created', keyMadeAt, codeConfirmedAt: null, replacedAt: null },
    ...first,
  });
}

/** Notes what the key file is about to be; from here on both forms of it count as right. */
export function noteNextKeys(db: WritableDb, next: KeyNotes): void {
  transact(db, () => {
    dropNextKeys(db);
    db.prepare(insert).run({ state: 'next', ...next });
  });
}

/** Puts in force what was noted as next, if anything was. */
export function settleNextKeys(db: WritableDb, vaultId: string, at: Date): void {
  transact(db, () => {
    const next = readNextNotes(db);
    if (next === null) return;
    db.prepare("DELETE FROM vault_keys WHERE state = 'live'").run();
    db.prepare("UPDATE vault_keys SET state = 'live' WHERE state = 'next'").run();
    appendAudit(db, at, next.event, 'vault', vaultId);
  });
}

/** Forgets a change that came to nothing. */
export function dropNextKeys(db: WritableDb): void {
  db.prepare("DELETE FROM vault_keys WHERE state = 'next'").run();
}

/** Notes the slots of a vault in which none were noted yet. */
export function noteSlots(db: WritableDb, { password, recovery }: SlotDigests): void {
  db.prepare("UPDATE vault_keys SET password_slot = ?, recovery_slot = ? WHERE state = 'live'").run(
    password,
    recovery,
  );
}
