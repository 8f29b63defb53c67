import type { VaultStanding } from '../../shared/domain/check-rollback.ts';
import { AlcoveError } from '../../shared/ipc/errors.ts';
import type { KnownVault, VaultNotice, VaultState } from '../../shared/ipc/procedures/vault.ts';
import type { Vaults } from '../ipc/app-context.ts';
import type { ChannelClient } from '../ipc/channel/client.ts';
import { callTyped } from '../ipc/channel/typed.ts';
import { type Opened, vaultCalls } from '../ipc/vault-calls.ts';
import { finishInterruptedRestore } from '../vault/restore/exchange.ts';
import { type KnownVaults, shownVault } from './known-vaults.ts';
import { lookForRollback } from './rollback.ts';
import { late, within } from './within.ts';

/** How long closing may take before the vault's process is ended all the same, in milliseconds. */
const patience = 3_000;

const making = { stoppable: false };
const unlocking = { stoppable: true };

/** What the holder tells of itself. */
export interface VaultNews {
  /** A vault is about to be opened: whatever still reads its file lets go of it first. */
  opening(): Promise<void>;
  /** The state is another one; the page may go on with what it knows. */
  changed(state: VaultState): void;
  /** The vault's process has ended by itself: the vault is locked, and the page must forget it. */
  lost(): void;
}

/** An opening that is under way. */
interface Opening {
  readonly ended: Promise<unknown>;
  /** Calls it off, where that leaves nothing half made. */
  readonly stop: () => void;
}

interface Open {
  readonly client: ChannelClient;
  readonly vault: KnownVault;
  readonly opened: Opened;
}

/**
 * Holds the one open vault. Its process lives from unlocking to locking; when it ends for any other reason the
 * vault counts as locked, and the page is told.
 */
export class VaultHolder implements Vaults {
  readonly #known: KnownVaults;
  readonly #start: () => ChannelClient;
  readonly #news: VaultNews;
  readonly #clock: () => Date;
  #selected: KnownVault | undefined;
  #open: Open | undefined;
  #opening: Opening | undefined;
  /** The vaults that were open before in this run. */
  readonly #lockedHere = new Set<string>();
  #closedAt: VaultStanding | null = null;

  /** @param first the vault whose unlock screen the program begins with */
  constructor(
    known: KnownVaults,
    start: () => ChannelClient,
    news: VaultNews,
    clock: () => Date,
    first?: KnownVault,
  ) {
    this.#known = known;
    this.#start = start;
    this.#news = news;
    this.#clock = clock;
    this.#selected = first;
  }

  state(): VaultState {
    if (this.#open !== undefined) {
      const { vault, opened } = this.#open;
      const { needs, readOnly, notices } = opened;
      if (needs !== null) return { state: 'unfinished', vault, needs };
      return { state: 'open', vault, readOnly, resume: this.#lockedHere.has(vault.ref), notices };
    }
    return this.#selected === undefined ? { state: 'closed' } : { state: 'locked', vault: this.#selected };
  }

  async known(): Promise<KnownVault[]> {
    return (await this.#known.all()).map(shownVault);
  }

  async remember(folder: string, name: string, sample = false): Promise<KnownVault> {
    return shownVault(await this.#known.add(folder, name, sample));
  }

  async folderOf(ref: string): Promise<string> {
    return (await this.#known.find(ref)).folder;
  }

  async replaced(ref: string, at: string | null): Promise<KnownVault> {
    if (at !== null) await this.#known.forgetSeen(ref);
    const vault = shownVault(await this.#known.replaced(ref, at));
    if (this.#open?.vault.ref === ref) this.#open = { ...this.#open, vault };
    if (this.#selected?.ref === ref) this.#selected = vault;
    this.#news.changed(this.state());
    return vault;
  }

  async usesKeystore(ref: string, on: boolean): Promise<void> {
    const vault = shownVault(await this.#known.usesKeystore(ref, on));
    if (this.#open?.vault.ref === ref) this.#open = { ...this.#open, vault };
    if (this.#selected?.ref === ref) this.#selected = vault;
    this.#news.changed(this.state());
  }

  async forget(ref: string): Promise<void> {
    await this.#known.forget(ref);
    if (this.#selected?.ref === ref && this.#open === undefined) this.#select(undefined);
  }

  async select(ref: string): Promise<VaultState> {
    if (this.#open !== undefined) throw new AlcoveError('busy');
    this.#select(ref === '' ? undefined : shownVault(await this.#known.find(ref)));
    return this.state();
  }

  /** The list of known vaults is written first: a vault that nothing points at would be lost in the app's own data. */
  create: Vaults['create'] = ({ folder, name, sample = false }, password, mentorName) =>
    this.#openWith(async (client) => {
      if (await this.#known.has(folder)) throw new AlcoveError('vault.exists');
      const { ref } = await this.#known.add(folder, name, sample);
      try {
        const opened = await callTyped(client, vaultCalls, 'vault.create', { folder, password, mentorName });
        if (sample) await callTyped(client, vaultCalls, 'vault.seedSample', undefined);
        return { ref, opened: sample ? { ...opened, needs: null } : opened };
      } catch (error) {
        await this.#known.forget(ref);
        throw error;
      }
    }, making);

  unlock: Vaults['unlock'] = (ref, secret, found = []) =>
    this.#openWith(async (client) => {
      const known = await this.#known.find(ref);
      const { folder, sample, keystore } = known;
      await this.#noteRestore(ref, known);
      const opened = await callTyped(client, vaultCalls, 'vault.open', { folder, secret });
      const lost: VaultNotice[] =
        keystore && !opened.keystore && found.length === 0 ? [{ code: 'keystore-broken' }] : [];
      const notices = [...opened.notices, ...found, ...lost];
      return { ref, opened: { ...opened, notices, needs: sample ? null : opened.needs } };
    }, unlocking);

  /** A restore that ended when nobody could note it any more put an older vault in the place on purpose. */
  async #noteRestore(ref: string, known: { folder: string; replacedAt: string | null }): Promise<void> {
    const replacedAt = await finishInterruptedRestore(known.folder);
    if (known.replacedAt === replacedAt) return;
    await this.replaced(ref, replacedAt).catch((error: unknown) => {
      // a full disk costs the note, never the opening
      if (!(error instanceof AlcoveError)) throw error;
    });
  }

  finished: Vaults['finished'] = (needs) => {
    if (this.#open === undefined) throw new AlcoveError('vault.locked');
    this.#open = { ...this.#open, opened: { ...this.#open.opened, needs } };
    this.#news.changed(this.state());
    return this.state();
  };

  /** Whether a vault is open or being opened. */
  holds(): boolean {
    return this.#open !== undefined || this.#opening !== undefined;
  }

  /**
   * Closes the database, ends the process and forgets. An opening under way is called off. Never fails: what cannot
   * close in time is ended.
   */
  async close(): Promise<VaultState> {
    this.#opening?.stop();
    await this.#opening?.ended;
    const open = this.#open;
    if (open === undefined) return this.state();
    // The database stays consistent without a clean close; the next opening replays its journal.
    const closed = callTyped(open.client, vaultCalls, 'vault.close', undefined).catch(() => null);
    const answer = await within(patience, closed);
    const standing = answer === late ? null : answer;
    this.#open = undefined;
    open.client.kill();
    this.#selected = open.vault;
    this.#lockedHere.add(open.vault.ref);
    this.#closedAt = standing;
    if (standing !== null) await this.#known.saw(open.vault.ref, standing, this.#clock());
    return this.state();
  }

  /** How far the vault had come that was closed last; null when it was not closed properly. */
  get closedAt(): VaultStanding | null {
    return this.#closedAt;
  }

  call: Vaults['call'] = (name, input) => callTyped(this.#client(), vaultCalls, name, input);

  async forward(name: string, input: unknown): Promise<unknown> {
    if (this.#open !== undefined && this.#open.opened.needs !== null) throw new AlcoveError('vault.locked');
    return this.#client().call(name, input);
  }

  #client(): ChannelClient {
    if (this.#open === undefined) throw new AlcoveError('vault.locked');
    return this.#open.client;
  }

  #select(vault: KnownVault | undefined): void {
    this.#selected = vault;
    this.#news.changed(this.state());
  }

  /** @param stoppable false while a vault is being made, which is not to be left half done */
  async #openWith(
    work: (client: ChannelClient) => Promise<{ ref: string; opened: Opened }>,
    { stoppable }: { stoppable: boolean },
  ): Promise<VaultState> {
    if (this.holds()) throw new AlcoveError('busy');
    const client = this.#start();
    const done = Promise.withResolvers<void>();
    this.#opening = { ended: done.promise, stop: () => stoppable && client.kill() };
    try {
      await this.#news.opening();
      const { ref, opened } = await work(client);
      const { standing, notices } = await lookForRollback(client, (await this.#known.find(ref)).seen);
      const vault = shownVault(await this.#known.opened(ref, this.#clock(), standing));
      this.#open = { client, vault, opened: { ...opened, notices: [...opened.notices, ...notices] } };
      client.onExit(() => this.#lose(client, vault));
      this.#news.changed(this.state());
      return this.state();
    } catch (error) {
      client.kill();
      throw error;
    } finally {
      this.#opening = undefined;
      done.resolve();
    }
  }

  #lose(client: ChannelClient, vault: KnownVault): void {
    if (this.#open?.client !== client) return;
    this.#open = undefined;
    this.#selected = vault;
    this.#news.changed(this.state());
    this.#news.lost();
  }
}
