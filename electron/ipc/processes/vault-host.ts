import type { VaultStanding } from '../../../shared/domain/check-rollback.ts';
import { clockSetBack } from '../../../shared/domain/clock-check.ts';
import type { Clock } from '../../../shared/domain/time.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { UnfinishedBusiness, VaultNotice } from '../../../shared/ipc/procedures/vault.ts';
import type { SigningIdentity } from '../../export/signing/identity.ts';
import { changeMentorProfile, readMentorProfile } from '../../records/mentor/profile.ts';
import { settleSearch } from '../../records/search/settle-search.ts';
import { keepSigningIdentity, readSigningIdentity } from '../../records/signing/signing-identity.ts';
import { upkeep } from '../../records/upkeep/upkeep.ts';
import { lastAuditMoment } from '../../vault/audit/audit-log.ts';
import type { Following } from '../../vault/keys/change-slots.ts';
import type { VaultSecret } from '../../vault/keys/unlock-key.ts';
import { createVault } from '../../vault/open/create-vault.ts';
import { type OpenedVault, type OpenVault, openVault } from '../../vault/open/open-vault.ts';
import type { Opened } from '../vault-calls.ts';
import { type VaultContext, vaultContext } from '../vault-context.ts';
import { type Keeping, keepWhatFails, nothingToKeep } from './keep-what-fails.ts';

/** The one vault that this process holds, from opening to closing. */
export class VaultHost {
  #open:
    | {
        vault: OpenVault;
        context: VaultContext;
        keeping: Keeping;
        upkeep: Generator<undefined, void>;
        needs: UnfinishedBusiness | null;
      }
    | undefined;

  async create(folder: string, password: string, mentorName: string): Promise<Opened> {
    this.#assertClosed();
    const vault = await createVault({
      folder,
      password,
      clock: () => new Date(),
      userInputs: [mentorName, 'alcove'],
    });
    const opened = this.#hold(vault);
    const { context } = this;
    changeMentorProfile(context, { name: mentorName, profession: null, registration: null });
    keepSigningIdentity(context, await newIdentity(mentorName, context.clock));
    return opened;
  }

  async open(folder: string, secret: VaultSecret): Promise<Opened> {
    this.#assertClosed();
    return this.#hold(await openVault({ folder, secret }));
  }

  /** What has to be done before the vault shows its pages. @throws AlcoveError `vault.locked` */
  get needs(): UnfinishedBusiness | null {
    return this.#opened().needs;
  }

  set needs(next: UnfinishedBusiness | null) {
    this.#opened().needs = next;
  }

  /** Words that whoever guesses the vault's password would try first. */
  userInputs(): string[] {
    return [readMentorProfile(this.context.db).name, 'alcove'];
  }

  /** What follows the vault to another key. */
  get following(): Following {
    return this.#opened().keeping.following;
  }

  /**
   * Does a little of what can wait: takes the words of what was written into the search index, and goes on with the
   * vault's upkeep.
   *
   * @returns whether there is more to do
   */
  tidy(): boolean {
    if (this.#open === undefined || this.#open.vault.readOnly) return false;
    settleSearch(this.#open.context);
    return this.#open.upkeep.next().done !== true;
  }

  /** Closes the vault and says how far it had come; null when none is open. */
  close(): VaultStanding | null {
    const open = this.#open;
    this.#open = undefined;
    open?.keeping.close();
    return open?.vault.close() ?? null;
  }

  /** Takes note of how a call of the page ended: what the disk had no room for is kept in the vault's reserve. */
  note(name: string, input: unknown, error?: unknown): void {
    this.#open?.keeping.note(name, input, error);
  }

  /** @throws AlcoveError `vault.locked` */
  get context(): VaultContext {
    return this.#opened().context;
  }

  /** @throws AlcoveError `vault.locked` */
  get vault(): OpenVault {
    return this.#opened().vault;
  }

  /** The key that signs from now on; made now for a vault that has none yet. */
  async identity(): Promise<SigningIdentity> {
    const { context } = this;
    const kept = readSigningIdentity(context.db);
    if (kept !== undefined) return kept;
    const made = await newIdentity(readMentorProfile(context.db).name, context.clock);
    keepSigningIdentity(context, made);
    return made;
  }

  #hold(vault: OpenedVault): Opened {
    const context = vaultContext(vault.db);
    const { readOnly, needs, keystore } = vault;
    const clock = clockNotices(context); // before anything is written now
    const keeping = readOnly ? nothingToKeep : keepWhatFails(vault, context);
    this.#open = { vault, context, keeping, upkeep: upkeep(context), needs };
    return { needs, readOnly, keystore, notices: [...vault.notices, ...clock, ...keeping.notices] };
  }

  #opened() {
    if (this.#open === undefined) throw new AlcoveError('vault.locked');
    return this.#open;
  }

  #assertClosed(): void {
    if (this.#open !== undefined) throw new AlcoveError('busy');
  }
}

/** The libraries that make a certificate are large, and are loaded by the few vaults that need a key. */
async function newIdentity(name: string, clock: Clock): Promise<SigningIdentity> {
  const { createSigningIdentity } = await import('../../export/signing/identity.ts');
  return createSigningIdentity({ name, clock });
}

function clockNotices({ db, clock }: VaultContext): VaultNotice[] {
  const facts = clockSetBack(lastAuditMoment(db), clock());
  return facts === null ? [] : [{ code: 'clock-set-back', facts }];
}
