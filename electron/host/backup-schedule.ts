import { randomUUID } from 'node:crypto';
import type { VaultStanding } from '../../shared/domain/check-rollback.ts';
import { AlcoveError } from '../../shared/ipc/errors.ts';
import type { VaultState } from '../../shared/ipc/procedures/vault.ts';
import type { AppContext, Backups, Vaults } from '../ipc/app-context.ts';
import type { ClosedTicket, KnownTarget } from '../ipc/backup-calls.ts';
import { backUpTarget, letGo } from '../ipc/backups/back-up-target.ts';
import { ClosedBackups, forgetTicket } from '../ipc/backups/closed-backups.ts';
import type { NoteFiles } from '../ipc/backups/note-file.ts';
import { isPresent } from '../ipc/backups/presence.ts';
import { late, within } from './within.ts';

/** When the first look is after unlocking or after a change of plan, and how often one follows, in milliseconds. */
const usualPace = { soon: 3_000, interval: 60_000 };

/** How long a lock waits for what a backup after it needs, in milliseconds. */
const patienceForTicket = 250;

interface Needs extends Pick<AppContext, 'clock'> {
  readonly vaults: Vaults & {
    close(): Promise<VaultState>;
    /** How far the vault had come that was closed last; null when it was not closed properly. */
    readonly closedAt: VaultStanding | null;
  };
  readonly jobs: AppContext['jobs'] & { readonly busy: boolean };
  readonly notes: NoteFiles;
  readonly noteFault: (name: string, error: unknown) => void;
  readonly pace?: typeof usualPace;
}

/**
 * Makes the backups that are due: of the open vault shortly after unlocking and while it is open, one at a time and never
 * beside another job; and after a lock, of the closed one. None is started when the computer goes to sleep or shuts down.
 * Nothing here asks or shows anything: how a folder stands is remembered in the vault.
 */
export class BackupSchedule implements Backups {
  readonly #needs: Needs;
  readonly #pace: typeof usualPace;
  #openRef: string | undefined;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;
  #closed: { readonly backups: ClosedBackups; readonly ended: Promise<void> } | undefined;
  #asleep = false;
  #restoring = 0;
  #aside = 0;
  #jobId: string | undefined;

  constructor(needs: Needs) {
    this.#needs = needs;
    this.#pace = needs.pace ?? usualPace;
  }

  /** To be told of every state of the vault. One that takes no changes could not remember its backups. */
  changed(state: VaultState): void {
    const ref = state.state === 'open' && !state.readOnly ? state.vault.ref : undefined;
    if (ref === this.#openRef) return;
    this.#openRef = ref;
    clearTimeout(this.#timer);
    if (ref === undefined) return;
    this.#asleep = false;
    void this.#catchUp(ref)
      .catch((error: unknown) => this.#note('catching up', error))
      .then(() => this.lookForDue());
  }

  lookForDue(): void {
    this.#lookIn(this.#pace.soon);
  }

  /** Closes the vault, and then starts the backups that are due after a lock. */
  async close(): Promise<VaultState> {
    const { vaults } = this.#needs;
    const before = vaults.state();
    const ticket = this.#asleep ? null : await this.#ticket();
    const state = await vaults.close();
    this.changed(state);
    const { closedAt } = vaults;
    if (ticket === null) return state;
    if (before.state === 'open' && closedAt !== null) this.#backUpClosed(before.vault.ref, ticket, closedAt);
    else forgetTicket(ticket);
    return state;
  }

  /** A vault is about to be opened. @throws AlcoveError `vault.inUse` while a backup is taking the place of one */
  async opening(): Promise<void> {
    if (this.#restoring > 0) throw new AlcoveError('vault.inUse');
    await this.stop();
  }

  whileClosed: Backups['whileClosed'] = async (work) => {
    this.#restoring += 1;
    try {
      await this.stop();
      return await work();
    } finally {
      this.#restoring -= 1;
    }
  };

  aside: Backups['aside'] = async (work) => {
    this.#aside += 1;
    try {
      if (this.#jobId !== undefined) this.#needs.jobs.cancel(this.#jobId);
      await this.#looking;
      return await work();
    } finally {
      this.#aside -= 1;
    }
  };

  async stop(): Promise<void> {
    this.#closed?.backups.stop();
    await this.settled();
  }

  /** Resolves when no backup of a closed vault is under way. */
  async settled(): Promise<void> {
    await this.#closed?.ended;
  }

  /** The computer goes to sleep or shuts down. */
  sleep(): void {
    this.#asleep = true;
    void this.stop();
  }

  wake(): void {
    this.#asleep = false;
  }

  /** Tells the vault what was done while it was closed. */
  async #catchUp(ref: string): Promise<void> {
    const { vaults, jobs, notes } = this.#needs;
    const note = await notes.read(ref);
    if (note === undefined) return;
    await vaults.call('backup.takeNote', { note: new Uint8Array(note) });
    await notes.remove(ref);
    const { targets } = await vaults.call('backup.books', undefined);
    for (const { id, schedule } of targets) if (schedule === 'after-lock') await letGo({ vaults, jobs }, id);
  }

  #lookIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), milliseconds);
  }

  async #look(): Promise<void> {
    const ref = this.#openRef;
    if (ref === undefined) return;
    this.#looking ??= this.#backUpDue(ref)
      .catch((error: unknown) => this.#note('backups', error))
      .finally(() => {
        this.#looking = undefined;
      });
    await this.#looking;
    if (this.#openRef === ref) this.#lookIn(this.#pace.interval);
  }

  async #backUpDue(ref: string): Promise<void> {
    const { vaults, jobs } = this.#needs;
    const { targets, folder } = await vaults.call('backup.books', undefined);
    for (const target of targets.filter(({ due }) => due)) {
      if (this.#openRef !== ref || this.#aside > 0 || jobs.busy) return;
      if (await isPresent(target, folder)) await this.#backUp(target);
      else if (target.lastFailure !== 'backup.targetMissing')
        await vaults.call('backup.noteFailure', { id: target.id, code: 'backup.targetMissing' });
    }
  }

  /** What kept it from being made was remembered with the folder. */
  async #backUp(target: KnownTarget): Promise<void> {
    const jobId = randomUUID();
    this.#jobId = jobId;
    try {
      await backUpTarget(this.#needs, target, { jobId, origin: 'scheduled' });
    } catch (error) {
      this.#note('a backup', error);
    } finally {
      this.#jobId = undefined;
    }
  }

  /** Without an answer in time, as from a vault that hangs or takes no changes, the backup is due at the next lock. */
  async #ticket(): Promise<ClosedTicket | null> {
    if (this.#openRef === undefined) return null;
    const asked = this.#needs.vaults.call('backup.closedTicket', undefined).catch((error: unknown) => {
      this.#note('the backup after locking', error);
      return null;
    });
    const ticket = await within(patienceForTicket, asked);
    if (ticket !== late) return ticket;
    void asked.then((unused) => unused !== null && forgetTicket(unused));
    return null;
  }

  #backUpClosed(ref: string, ticket: ClosedTicket, closedAt: VaultStanding): void {
    const { jobs, clock, notes } = this.#needs;
    const keepNote = (note: Buffer) => notes.keep(ref, note);
    const backups = new ClosedBackups({ jobs, clock, keepNote }, ticket, closedAt);
    const ended = backups
      .run()
      .catch((error: unknown) => this.#note('the backup after locking', error))
      .finally(() => {
        if (this.#closed?.backups === backups) this.#closed = undefined;
      });
    this.#closed = { backups, ended };
  }

  /** Expected failures are the vault's to remember; only what nobody expected is noted. */
  #note(name: string, error: unknown): void {
    if (!(error instanceof AlcoveError)) this.#needs.noteFault(name, error);
  }
}
