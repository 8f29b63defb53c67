import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sampleVaultName, sampleVaultPassword } from '../../../shared/domain/sample-vault.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { VaultNotice } from '../../../shared/ipc/procedures/vault.ts';
import { databaseName } from '../../vault/open/database-name.ts';
import type { KeyStore } from '../app-context.ts';
import { vaultNameOf } from '../vault-name.ts';
import type { AppHandlers } from './index.ts';

/** Creating, finding, unlocking and locking vaults. */
export const vaultsHandlers = {
  'vault.state': ({ vaults }) => vaults.state(),
  'vault.known': ({ vaults }) => vaults.known(),
  'vault.choosePlace': async ({ places }) => (await places.chooseFolder('dialog.choosePlace')) ?? null,
  'vault.create': ({ vaults, places }, { name, mentorName, password, place }) => {
    const folder =
      place === null ? places.newVaultFolder() : join(places.pathOf(place), `${vaultNameOf(name)}.alcove`);
    return vaults.create({ folder, name }, password, mentorName);
  },
  'vault.locate': async ({ vaults, places }) => {
    const chosen = await places.chooseFolder('dialog.locate');
    if (chosen === undefined) return null;
    const folder = places.pathOf(chosen.token);
    if (!existsSync(join(folder, databaseName))) throw new AlcoveError('vault.notAVault');
    return vaults.remember(folder, basename(folder, '.alcove'));
  },
  'vault.select': ({ vaults }, { ref }) => vaults.select(ref),
  'vault.unlock': async ({ vaults, attempts, keystore }, { ref, secret }) => {
    const known = (await vaults.known()).find((vault) => vault.ref === ref);
    const broken = known?.keystore === true && !(await opens(keystore, ref));
    const found: VaultNotice[] = broken ? [{ code: 'keystore-broken' }] : [];
    return attempts.guard(await vaults.folderOf(ref), () => vaults.unlock(ref, secret, found));
  },
  'vault.openSample': async ({ vaults, places }) => {
    const made = (await vaults.known()).find((known) => known.sample);
    if (made !== undefined)
      return vaults.unlock(made.ref, { kind: 'password', password: sampleVaultPassword });
    return vaults.create(
      { folder: places.newVaultFolder(), name: sampleVaultName, sample: true },
      sampleVaultPassword,
      'Dr Max Placeholder',
    );
  },
  'vault.forget': async ({ vaults, keystore }, { ref }) => {
    await vaults.forget(ref);
    await keystore.forget(ref);
  },
} satisfies Partial<AppHandlers>;

/** Whether this computer's key store still gives the secret that it keeps for a vault. */
async function opens(keystore: KeyStore, ref: string): Promise<boolean> {
  try {
    (await keystore.open(ref)).fill(0);
    return true;
  } catch (error) {
    if (error instanceof AlcoveError) return false;
    throw error;
  }
}
