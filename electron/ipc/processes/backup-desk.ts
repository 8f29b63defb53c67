import { dueAt, isDueWhileOpen, isOwed } from '../../../shared/domain/backup-due.ts';
import { notePurpose, openNote } from '../../vault/backup/books/lock-note.ts';
import {
  endBackup,
  findRegistered,
  listRegistered,
  listToLetGo,
  registerBackup,
} from '../../vault/backup/books/register.ts';
import { lastRehearsedAt, noteRehearsal } from '../../vault/backup/books/rehearsals.ts';
import {
  addTarget,
  changeTarget,
  listTargets,
  noteFailure,
  removeTarget,
  type Target,
} from '../../vault/backup/books/targets.ts';
import { closedTicket, liveSlots } from '../../vault/backup/closed-ticket.ts';
import { deriveKeyFor } from '../../vault/backup/proof.ts';
import type { OpenVault } from '../../vault/open/open-vault.ts';
import type { backupVaultCalls, KnownTarget } from '../backup-calls.ts';
import type { Handlers } from '../channel/typed.ts';
import type { VaultContext } from '../vault-context.ts';

/** The vault that is open, as long as it is. */
interface Host {
  readonly vault: OpenVault;
  readonly context: VaultContext;
}

/** A copy that a message carries; the original is overwritten. */
function handOver(key: Buffer): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(key);
  key.fill(0);
  return copy;
}

function known(target: Target, now: Date): KnownTarget {
  const { id, place, apart, schedule, keep, lastVerifiedAt, failure } = target;
  return {
    id,
    place,
    apart,
    schedule,
    keep,
    lastVerifiedAt,
    lastFailure: failure?.code ?? null,
    dueAt: dueAt(target, now)?.toISOString() ?? null,
    owed: isOwed(target, now),
    due: isDueWhileOpen(target, now),
  };
}

/** What the open vault answers about its backups: where they go, which were made, and what a new one needs. */
export function backupDesk(host: Host): Handlers<typeof backupVaultCalls> {
  return {
    'backup.ticket': ({ count }) => {
      if (count && !host.vault.readOnly) host.vault.nextGeneration();
      return { folder: host.vault.folder, key: handOver(host.vault.copyKey()) };
    },
    'backup.closedTicket': () => {
      const { db, clock } = host.context;
      const targets = listTargets(db).filter(({ schedule }) => schedule === 'after-lock');
      if (targets.length === 0) return null;
      const { folder, live, manifestKey, pageKey, noteKey, tables } = closedTicket(host.vault);
      return {
        folder,
        live,
        manifestKey: handOver(manifestKey),
        pageKey: handOver(pageKey),
        noteKey: handOver(noteKey),
        tables,
        targets: targets.map((target) => known(target, clock())),
      };
    },
    'backup.register': (backup) => {
      // a vault on a medium that takes no changes can be backed up, and remembers nothing of it
      if (!host.vault.readOnly) registerBackup(host.context.db, host.context.newId(), backup);
    },
    'backup.takeNote': ({ note }) => {
      const key = host.vault.copyKey();
      const noteKey = deriveKeyFor(notePurpose, key);
      key.fill(0);
      try {
        for (const { targetId, at, made, failure } of openNote(note, noteKey)) {
          if (made !== null) registerBackup(host.context.db, host.context.newId(), made);
          if (failure !== null) noteFailure(host.context.db, targetId, failure, new Date(at));
        }
      } finally {
        noteKey.fill(0);
      }
    },
    'backup.books': () => {
      const { db, clock } = host.context;
      return {
        folder: host.vault.folder,
        live: liveSlots(host.vault),
        targets: listTargets(db).map((target) => known(target, clock())),
        registered: listRegistered(db),
        lastRehearsedAt: lastRehearsedAt(db),
      };
    },
    'backup.addTarget': (plan) => {
      const { db, clock, newId } = host.context;
      addTarget(db, { ...plan, id: newId(), at: clock() });
    },
    'backup.changeTarget': (plan) => changeTarget(host.context.db, plan),
    'backup.removeTarget': ({ id }) => removeTarget(host.context.db, id),
    'backup.noteFailure': ({ id, code }) => noteFailure(host.context.db, id, code, host.context.clock()),
    'backup.letGo': ({ id }) => listToLetGo(host.context.db, id, host.context.clock()),
    'backup.end': ({ id, state }) => endBackup(host.context.db, id, state, host.context.clock()),
    'backup.noteRehearsal': ({ id, openedWith, faithful }) => {
      const { db, clock, newId } = host.context;
      findRegistered(db, id);
      if (host.vault.readOnly) return; // as with a backup: what was found is told all the same
      noteRehearsal(db, { id: newId(), backupId: id, rehearsedAt: clock(), openedWith, faithful });
    },
  };
}
