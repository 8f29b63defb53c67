import type { Clock } from '../../../shared/domain/time.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { namingErrors } from '../errors.ts';
import type { OpenVault } from '../open/held-vault.ts';
import { type KeyFile, knownSlots, type Slot, slotsOfKind, withSlots } from './key-file.ts';
import { readKeyCopies, writeKeyFiles } from './key-files.ts';
import { idOfKey } from './key-id.ts';
import { type KeyNotes, noteNextKeys, readKeyNotes, settleNextKeys } from './key-notes.ts';
import { digestsOf } from './slot-digests.ts';
import { standingOf } from './standing.ts';
import type { NewSlotSecret } from './wrap.ts';
import { wrapKey } from './wrap.ts';

/** The points of a change between which a crash can fall; whichever it is, the vault opens with the old or the new secret. */
export type ChangeStep = 'noted' | 'first-copy' | 'written' | 'copied' | 'replaced' | 'settled' | 'dropped';

/** What lies beside the database under a key that is derived from its key, and follows when that one changes. */
export interface Following {
  /** From here on it can be read with either key. @throws AlcoveError `file.*` */
  prepare(next: Uint8Array): void;
  /** The database has the next key. Never fails. */
  follow(): void;
}

/** What every change of slots works with. */
export interface Changing {
  readonly vault: OpenVault;
  readonly clock: Clock;
  readonly following?: Following;
  /** Told of each step when it is done. */
  readonly onStep?: (step: ChangeStep) => void;
}

/** The key file of an open vault: of two copies that differ, the one that the vault knows. */
export async function readKeysOf(vault: OpenVault): Promise<KeyFile> {
  const { files } = await readKeyCopies(vault.folder);
  const keyId = keyIdOfVault(vault);
  const standing = (wanted: string) => files.find((file) => standingOf(vault.db, file, keyId) === wanted);
  return standing('live') ?? standing('next') ?? files[0];
}

/** The public id of an open vault's key. */
export function keyIdOfVault(vault: OpenVault): string {
  const key = vault.copyKey();
  try {
    return idOfKey(key);
  } finally {
    key.fill(0);
  }
}

/** The slots of a file that are for one key. */
export const slotsForKey = (file: KeyFile, keyId: string): Slot[] =>
  knownSlots(file).filter((slot) => slot.keyId === keyId);

/** Wraps an open vault's key under a secret. */
export async function wrapKeyOf({ vault, clock }: Changing, secret: NewSlotSecret): Promise<Slot> {
  const key = vault.copyKey();
  try {
    return await wrapKey(key, secret, { vaultId: vault.id, at: clock() });
  } finally {
    key.fill(0);
  }
}

/**
 * Puts a slot in the place of the one of its kind. The vault notes first what the key file is about to be, so that a
 * crash at any moment leaves two forms of the file that both count, and an older one that is put back later does not.
 *
 * @throws AlcoveError `vault.keysDamaged`, `file.*`; the secret that was in force then still opens the vault
 */
export async function replaceSlot(changing: Changing, slot: Slot): Promise<void> {
  const { vault, clock, onStep } = changing;
  refuseReading(vault);
  const file = await readKeysOf(vault);
  const kept = slotsForKey(file, slot.keyId).filter(({ kind }) => kind !== slot.kind);
  const next = withSlots(file, [...kept, slot]);
  await namingErrors(async () => {
    if (slot.kind !== 'keystore') {
      noteNextKeys(vault.db, nextNotes(changing, slot.kind, next, slot));
      onStep?.('noted');
    }
    await writeKeyFiles(vault.folder, next, () => onStep?.('first-copy'));
    onStep?.('written');
    settleNextKeys(vault.db, vault.id, clock());
    onStep?.('settled');
  });
}

/** Takes the slot of the computer's key store away; the vault opens with its password and code as before. */
export async function dropKeystoreSlot({ vault }: Changing): Promise<void> {
  refuseReading(vault);
  const file = await readKeysOf(vault);
  if (slotsOfKind(file, 'keystore').length === 0) return;
  const kept = slotsForKey(file, keyIdOfVault(vault)).filter(({ kind }) => kind !== 'keystore');
  await writeKeyFiles(vault.folder, withSlots(file, kept));
}

/** @throws AlcoveError `file.readOnly` */
export function refuseReading({ readOnly }: OpenVault): void {
  if (readOnly) throw new AlcoveError('file.readOnly');
}

function nextNotes(
  { vault, clock }: Changing,
  kind: 'password' | 'recovery',
  next: KeyFile,
  { keyId }: Slot,
): KeyNotes {
  const live = readKeyNotes(vault.db);
  const at = clock().toISOString();
  return {
    ...live,
    event: kind === 'password' ? 'password.changed' : 'code.changed',
    codeConfirmedAt: kind === 'recovery' ? at : live.codeConfirmedAt,
    replacedAt: live.replacedAt ?? (live[kind] === null ? null : at),
    [kind]: digestsOf(next, keyId)[kind],
  };
}
