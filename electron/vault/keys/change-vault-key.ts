import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { byPassword } from '../../../shared/domain/secret.ts';
import { namingErrors } from '../errors.ts';
import { removeNextDatabase } from '../open/held-vault.ts';
import { proveSecret } from './change-password.ts';
import { type Changing, keyIdOfVault, readKeysOf, refuseReading, slotsForKey } from './change-slots.ts';
import { calibrateCost, type KdfCost } from './derive.ts';
import { type KeyFile, type Slot, withSlots } from './key-file.ts';
import { readKeyCopies, writeKeyFiles } from './key-files.ts';
import { copyOfKey } from './key-id.ts';
import { type KeyNotes, noteNextKeys } from './key-notes.ts';
import { makeNextDatabase } from './next-database.ts';
import { digestsOf } from './slot-digests.ts';
import { settleKeys, standingOf } from './standing.ts';
import { wrapKey } from './wrap.ts';

/** What the new key of a vault is wrapped under: the present password, and a new code that was typed back. */
export interface KeySecrets {
  readonly current: string;
  /** The 32 bytes of the code. The old code cannot wrap a key it has not got. */
  readonly code: Uint8Array;
  readonly cost?: KdfCost;
}

/**
 * A change of an open vault's key that was begun: `keys.json` holds the slots of both keys, so that whatever happens the
 * vault opens. It ends with `finish` or `abandon`; an opening after a crash ends it too.
 */
export class VaultKeyChange {
  readonly #changing: Changing;
  readonly #next: Buffer;
  #written = 0;

  private constructor(changing: Changing, next: Buffer) {
    this.#changing = changing;
    this.#next = next;
  }

  /**
   * @throws AlcoveError `password.empty`, `password.wrong`, `vault.keysDamaged`, `file.*`; nothing is changed then but what
   * the next opening puts right
   */
  static async begin(changing: Changing, { current, code, cost }: KeySecrets): Promise<VaultKeyChange> {
    const { vault, clock, onStep } = changing;
    refuseReading(vault);
    await proveSecret(vault, byPassword(current));
    const change = new VaultKeyChange(changing, randomBytes(32));
    const file = await readKeysOf(vault);
    const at = clock();
    const under = { vaultId: vault.id, at };
    const password = { kind: 'password', password: current, cost: cost ?? (await calibrateCost()) } as const;
    const slots = [
      await wrapKey(change.#next, password, under),
      await wrapKey(change.#next, { kind: 'recovery', bytes: code }, under),
    ];
    const both = withSlots(file, [...slotsForKey(file, keyIdOfVault(vault)), ...slots]);
    try {
      await namingErrors(() => noteNextKeys(vault.db, notesFor(both, slots, at)));
      onStep?.('noted');
      await writeKeyFiles(vault.folder, both, () => onStep?.('first-copy'));
    } catch (error) {
      await change.abandon();
      throw error;
    }
    onStep?.('written');
    return change;
  }

  /**
   * What {@link makeNextDatabase} needs, in this process or another; the receiver overwrites both keys. Whatever is
   * written to the vault from here on has `finish` refuse the copy.
   */
  ticket(): { folder: string; id: string; key: Buffer; next: Buffer } {
    const { vault } = this.#changing;
    this.#written = changesOf(this.#changing);
    return { folder: vault.folder, id: vault.id, key: vault.copyKey(), next: copyOfKey(this.#next) };
  }

  /**
   * Puts the copy in the vault's place and drops the slots of the old key.
   *
   * @returns false when something was written meanwhile: the copy has to be made again
   * @throws AlcoveError `vault.inUse`, `file.*`; the vault then has its old key
   */
  async finish(): Promise<boolean> {
    const { vault, following, onStep } = this.#changing;
    if (changesOf(this.#changing) !== this.#written) return false;
    following?.prepare(this.#next);
    vault.takeNextDatabase(this.#next);
    following?.follow();
    onStep?.('replaced');
    await this.#settle();
    return true;
  }

  /** Leaves everything as it was before. What a full disk keeps it from is done by the next opening. */
  async abandon(): Promise<void> {
    removeNextDatabase(this.#changing.vault.folder);
    await this.#settle();
  }

  /** As an opening does it: the slots of the key that the vault now has are those that count. */
  async #settle(): Promise<void> {
    const { vault, clock, onStep } = this.#changing;
    this.#next.fill(0);
    const keyId = keyIdOfVault(vault);
    const file = await readKeysOf(vault);
    const standing = standingOf(vault.db, file, keyId);
    const copies = await readKeyCopies(vault.folder);
    await settleKeys(vault, file, { keyId, standing, copies, at: clock(), ...(onStep && { onStep }) });
  }
}

function notesFor(both: KeyFile, [slot]: readonly Slot[], at: Date): KeyNotes {
  const since = at.toISOString();
  const dates = { keyMadeAt: since, codeConfirmedAt: since, replacedAt: null };
  return { event: 'key.changed', ...dates, ...digestsOf(both, slot?.keyId ?? '') };
}

/** Rows that this process has changed since it opened the vault; nothing else may write to it. */
const changesOf = ({ vault }: Changing): number =>
  z.int().parse(vault.db.prepare('SELECT total_changes()').pluck().get());

/**
 * Encrypts a whole open vault anew under a new key, for a key that may have become known. Backups made before keep
 * the old key. The open vault goes on with the new one.
 *
 * @throws AlcoveError `password.empty`, `password.wrong`, `vault.keysDamaged`, `vault.damaged`, `vault.inUse`, `file.*`,
 * `cancelled`; the vault then has its old key
 */
export async function changeVaultKey(
  changing: Changing,
  secrets: KeySecrets,
  options: Pick<Parameters<typeof makeNextDatabase>[0], 'onProgress' | 'signal'> = {},
): Promise<void> {
  const change = await VaultKeyChange.begin(changing, secrets);
  try {
    do {
      const ticket = change.ticket();
      try {
        await makeNextDatabase({ ...ticket, ...options });
      } finally {
        ticket.key.fill(0);
        ticket.next.fill(0);
      }
      changing.onStep?.('copied');
    } while (!(await change.finish()));
  } catch (error) {
    await change.abandon();
    throw error;
  }
}
