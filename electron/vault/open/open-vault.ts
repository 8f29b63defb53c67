import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AlcoveError, type ErrorCode } from '../../../shared/ipc/errors.ts';
import type { SlotKind } from '../../../shared/ipc/procedures/keys.ts';
import type { UnfinishedBusiness, VaultNotice } from '../../../shared/ipc/procedures/vault.ts';
import { namingErrors } from '../errors.ts';
import { type KeyFile, knownSlots, slotsOfKind } from '../keys/key-file.ts';
import { keyFileCopyName, keyFileName, readKeyCopies } from '../keys/key-files.ts';
import { idOfKey } from '../keys/key-id.ts';
import { settleKeys, standingOf } from '../keys/standing.ts';
import { forgetSecret, readSecret, unwrapKeys, type VaultSecret } from '../keys/unlock-key.ts';
import { refusalOf, type SlotSecret } from '../keys/wrap.ts';
import { checkPlace } from '../place/check-place.ts';
import { finishInterruptedRestore } from '../restore/exchange.ts';
import { databaseName } from './database-name.ts';
import { type OpenVault, openClaimed } from './held-vault.ts';
import { claimVault } from './lock-file.ts';
import { isKeyOf } from './own-key.ts';
import { openReadOnly, takesNoChanges } from './read-only.ts';

export { type OpenVault, openWithKey } from './held-vault.ts';

/** A vault that was opened with a secret of the mentor's. */
export interface OpenedVault extends OpenVault {
  /** What has to be done before its pages are shown. */
  readonly needs: UnfinishedBusiness | null;
  readonly notices: readonly VaultNotice[];
  /** Whether it has a slot for a computer's key store. */
  readonly keystore: boolean;
}

/**
 * Opens a vault with its password, its recovery code or what this computer's key store holds for it. Of two copies of
 * the key file that differ, the one that the vault itself knows counts; both are then written anew from it.
 *
 * @throws AlcoveError `vault.notAVault`, `vault.networkFolder`, `vault.syncedFolder`, `vault.inUse`, `password.empty`,
 * `password.wrong`, `password.replaced`, `code.empty`, `code.mistyped`, `code.wrong`, `code.none`, `keystore.broken`,
 * `vault.newer`, `vault.damaged`, `vault.keysDamaged`, `vault.keysHostile`, `file.*`
 */
export async function openVault({
  folder,
  secret,
}: {
  folder: string;
  secret: VaultSecret;
}): Promise<OpenedVault> {
  await finishInterruptedRestore(folder);
  if (!existsSync(join(folder, databaseName))) throw new AlcoveError('vault.notAVault');
  if (!existsSync(join(folder, keyFileName)) && !existsSync(join(folder, keyFileCopyName))) {
    throw new AlcoveError('vault.keysDamaged');
  }
  checkPlace(folder);
  const read = readSecret(secret);
  try {
    return await namingErrors(() => openWith(folder, read));
  } finally {
    if (secret.kind === 'recovery') forgetSecret(read);
  }
}

async function openWith(folder: string, secret: SlotSecret): Promise<OpenedVault> {
  const copies = await readKeyCopies(folder);
  const refusals: AlcoveError[] = [];
  for (const file of copies.files) {
    try {
      let unwrapped = false;
      for await (const key of unwrapKeys(file, secret)) {
        unwrapped = true;
        const keyId = idOfKey(key);
        const vault = await openIfOwn(folder, key, file.vaultId);
        if (vault === undefined) {
          refusals.push(foreignTo(file, secret));
          continue;
        }
        const standing = standingOf(vault.db, file, keyId);
        const betterOne = copies.files.some((other) => standingOf(vault.db, other, keyId) !== 'outdated');
        if (standing !== 'outdated' || !betterOne)
          return await settled(vault, file, { keyId, standing, copies, by: secret.kind });
        vault.close();
        refusals.push(
          secret.kind === 'password' ? new AlcoveError('password.replaced') : refusalOf(secret.kind),
        );
      }
      if (!unwrapped) refusals.push(refusalOf(secret.kind));
    } catch (error) {
      if (!(error instanceof AlcoveError) || !ofOneCopy.includes(error.code)) throw error;
      refusals.push(error);
    }
  }
  const wrong = refusalOf(secret.kind);
  throw (
    refusals.find(({ code }) => code === 'password.replaced') ??
    refusals.find(({ code }) => code === wrong.code) ??
    refusals[0] ??
    wrong
  );
}

/** What one copy of the key file may lack while the other has it. */
const ofOneCopy: readonly ErrorCode[] = ['vault.keysDamaged', 'code.none', 'keystore.broken'];

/** Takes the key over; undefined when it is not the key of this vault's database. */
async function openIfOwn(folder: string, key: Buffer, id: string): Promise<OpenVault | undefined> {
  const own = () => {
    if (isKeyOf(join(folder, databaseName), key)) return true;
    key.fill(0);
    return false;
  };
  if (takesNoChanges(folder)) return own() ? openReadOnly({ folder, key, id }) : undefined;
  const release = claimVault(folder);
  if (own()) return openClaimed({ folder, key, id, release });
  release();
  return undefined;
}

/** While the vault's key is being changed, a slot may be of the other key; otherwise the files do not belong together. */
function foreignTo(file: KeyFile, { kind }: SlotSecret): AlcoveError {
  const keys = new Set(knownSlots(file).map(({ keyId }) => keyId));
  return keys.size > 1 ? refusalOf(kind) : new AlcoveError('vault.damaged');
}

async function settled(
  vault: OpenVault,
  file: KeyFile,
  found: Parameters<typeof settleKeys>[2] & { by: SlotSecret['kind'] },
): Promise<OpenedVault> {
  const notices: VaultNotice[] = found.standing === 'outdated' ? [{ code: 'keys-outdated' }] : [];
  try {
    await settleKeys(vault, file, found);
  } catch (error) {
    vault.close();
    throw error;
  }
  const has = (kind: SlotKind) => slotsOfKind(file, kind).some(({ keyId }) => keyId === found.keyId);
  const needs = found.by === 'recovery' ? 'password' : has('recovery') ? null : 'code';
  return { ...vault, needs: vault.readOnly ? null : needs, notices, keystore: has('keystore') };
}
