import { randomUUID } from 'node:crypto';
import type { VaultStanding } from '../../../shared/domain/check-rollback.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { type Outcome, sealNote } from '../../vault/backup/books/lock-note.ts';
import type { AppContext } from '../app-context.ts';
import type { ClosedTicket, KnownTarget } from '../backup-calls.ts';
import { entryOf } from './back-up-target.ts';
import { isPresent } from './presence.ts';

type Needs = Pick<AppContext, 'jobs' | 'clock'> & {
  /** Keeps what the vault has to be told when it is next open. */
  readonly keepNote: (note: Buffer) => Promise<void>;
};

/** Overwrites the keys of a ticket that is used up, or that nobody needs. */
export function forgetTicket({ manifestKey, pageKey, noteKey }: ClosedTicket): void {
  for (const key of [manifestKey, pageKey, noteKey]) key.fill(0);
}

/**
 * The backups of a vault that was just closed, one folder after the other. What became of each is sealed at once, so that
 * a process that ends early loses no more than the one under way.
 */
export class ClosedBackups {
  readonly #needs: Needs;
  readonly #ticket: ClosedTicket;
  readonly #standing: VaultStanding;
  readonly #outcomes: Outcome[] = [];
  #jobId = randomUUID();
  #stopped = false;

  /** @param standing how far the vault had come when it was closed */
  constructor(needs: Needs, ticket: ClosedTicket, standing: VaultStanding) {
    this.#needs = needs;
    this.#ticket = ticket;
    this.#standing = standing;
  }

  /** Never fails: what went wrong with a folder is what its outcome says. */
  async run(): Promise<void> {
    const { noteKey, targets } = this.#ticket;
    try {
      for (const target of targets) {
        if (this.#stopped) return;
        const outcome = await this.#backUp(target);
        if (outcome === undefined) return;
        this.#outcomes.push(outcome);
        await this.#needs.keepNote(sealNote(this.#outcomes, Buffer.from(noteKey)));
      }
    } finally {
      forgetTicket(this.#ticket);
    }
  }

  /** Calls off what is under way. It is due again at the next lock. */
  stop(): void {
    this.#stopped = true;
    this.#needs.jobs.cancel(this.#jobId);
  }

  async #backUp(target: KnownTarget): Promise<Outcome | undefined> {
    const { jobs, clock } = this.#needs;
    const { folder, live, manifestKey, pageKey, tables } = this.#ticket;
    this.#jobId = randomUUID();
    const outcome = { targetId: target.id, at: clock().toISOString(), made: null, failure: null };
    try {
      if (!(await isPresent(target, folder))) return { ...outcome, failure: 'backup.targetMissing' };
      const { place } = target;
      const input = { folder, place, live, standing: this.#standing, manifestKey, pageKey };
      const report = await jobs.run(this.#jobId, 'backup.makeClosed', input);
      const contents = Object.fromEntries(
        Object.entries(tables).map(([table, rows]) => [table, { rows, sha256: null }]),
      );
      const how = { verifiedAt: clock(), origin: 'scheduled', rotates: true } as const;
      return { ...outcome, made: entryOf({ ...report, contents }, how) };
    } catch (error) {
      const code = error instanceof AlcoveError ? error.code : 'internal';
      return code === 'cancelled' ? undefined : { ...outcome, failure: code };
    }
  }
}
