import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { KeysOverview } from '../../../shared/ipc/procedures/keys.ts';
import type { KnownVault } from '../../../shared/ipc/procedures/vault.ts';
import type { AppContext, Vaults } from '../app-context.ts';
import type { AppHandlers } from './index.ts';
import { openOnly } from './open-only.ts';

/** The vault whose keys are asked about, finished or not. @throws AlcoveError `vault.locked` */
function ofVault(vaults: Vaults): KnownVault {
  const state = vaults.state();
  if (state.state !== 'open' && state.state !== 'unfinished') throw new AlcoveError('vault.locked');
  return state.vault;
}

async function overview({ vaults, keystore }: AppContext): Promise<KeysOverview> {
  return { ...(await vaults.call('keys.slots', undefined)), keystore: await keystore.state() };
}

/** Runs what asks for a present secret of the open vault: a guess there costs as much as one on the unlock screen. */
async function guarded<T>({ vaults, attempts }: AppContext, work: () => Promise<T>): Promise<T> {
  return attempts.guard(await vaults.folderOf(ofVault(vaults).ref), work);
}

/** Gives the vault a slot for a new secret in this computer's key store. */
async function addKeystore({ vaults, keystore }: AppContext, ref: string): Promise<void> {
  const bytes = await keystore.make(ref);
  try {
    await vaults.call('keys.addKeystore', { bytes });
  } catch (error) {
    await keystore.forget(ref);
    throw error;
  } finally {
    bytes.fill(0);
  }
  await vaults.usesKeystore(ref, true);
}

async function dropKeystore({ vaults, keystore }: AppContext, ref: string): Promise<void> {
  await vaults.call('keys.dropKeystore', undefined);
  await keystore.forget(ref);
  await vaults.usesKeystore(ref, false);
}

/** The copy is made beside the open vault; what the page writes meanwhile is in the next one. */
async function putUnderNextKey({ vaults, jobs }: AppContext, jobId: string): Promise<void> {
  do {
    const { key, next, ...rest } = await vaults.call('keys.nextTicket', undefined);
    try {
      await jobs.run(jobId, 'keys.makeNext', { ...rest, key, next });
    } finally {
      key.fill(0);
      next.fill(0);
    }
  } while (!(await vaults.call('keys.finishChange', undefined)));
}

/** The ways into a vault: password, recovery code, key store. */
export const keysHandlers = {
  'keys.overview': (context) => overview(context),
  'keys.offerCode': async ({ vaults }) => {
    const { name: vaultName } = ofVault(vaults);
    return { ...(await vaults.call('keys.offer', undefined)), vaultName };
  },
  'keys.confirmCode': async ({ vaults }, { typed }) => {
    const { needs } = await vaults.call('keys.confirm', { typed });
    return vaults.finished(needs);
  },
  'keys.withdrawCode': ({ vaults }) => vaults.call('keys.withdraw', undefined),
  'keys.changePassword': async (context, passwords) => {
    openOnly(context.vaults);
    await guarded(context, () => context.vaults.call('keys.changePassword', passwords));
    return overview(context);
  },
  'keys.setPassword': async ({ vaults }, { password }) => {
    const { needs } = await vaults.call('keys.setPassword', { password });
    return vaults.finished(needs);
  },
  'keys.changeVaultKey': async (context, { jobId, current, typed }) => {
    const { vaults } = context;
    const ref = openOnly(vaults);
    const hadKeystore = ofVault(vaults).keystore;
    await guarded(context, () => vaults.call('keys.beginChange', { current, typed }));
    try {
      await putUnderNextKey(context, jobId);
    } catch (error) {
      await vaults.call('keys.abandonChange', undefined).catch(() => {
        // locked meanwhile, or the disk is full: the next opening puts it right
      });
      throw error;
    }
    if (hadKeystore) await renewKeystore(context, ref);
    return overview(context);
  },
  'keys.useKeystore': async (context, { on }) => {
    const ref = openOnly(context.vaults);
    await (on ? addKeystore(context, ref) : dropKeystore(context, ref));
    return overview(context);
  },
  'keys.unlockWithKeystore': async ({ vaults, keystore, attempts }, { ref }) => {
    const bytes = await keystore.open(ref);
    try {
      return await attempts.guard(await vaults.folderOf(ref), () =>
        vaults.unlock(ref, { kind: 'keystore', bytes }),
      );
    } finally {
      bytes.fill(0);
    }
  },
  'keys.try': async (context, { secret }) => {
    await guarded(context, () => context.vaults.call('keys.prove', { secret }));
  },
} satisfies Partial<AppHandlers>;

/** The slot of the old key is gone with it; where no new one can be made, the vault opens with its password and code. */
async function renewKeystore(context: AppContext, ref: string): Promise<void> {
  try {
    await addKeystore(context, ref);
  } catch (error) {
    if (!(error instanceof AlcoveError)) throw error;
    await context.keystore.forget(ref);
    await context.vaults.usesKeystore(ref, false);
  }
}
