import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sampleVaultName, sampleVaultPassword } from '../../../shared/domain/sample-vault.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { databaseName } from '../../vault/open/open-vault.ts';
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
  'vault.unlock': async ({ vaults, attempts }, { ref, secret }) =>
    attempts.guard(await vaults.folderOf(ref), () => vaults.unlock(ref, secret)),
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
  'vault.forget': ({ vaults }, { ref }) => vaults.forget(ref),
} satisfies Partial<AppHandlers>;
