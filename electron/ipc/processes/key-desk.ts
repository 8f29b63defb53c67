import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { UnfinishedBusiness } from '../../../shared/ipc/procedures/vault.ts';
import { listRegistered } from '../../vault/backup/books/register.ts';
import { changePassword, proveSecret, setPassword } from '../../vault/keys/change-password.ts';
import {
  type Changing,
  dropKeystoreSlot,
  type Following,
  keyIdOfVault,
  readKeysOf,
  refuseReading,
  replaceSlot,
  slotsForKey,
  wrapKeyOf,
} from '../../vault/keys/change-slots.ts';
import { VaultKeyChange } from '../../vault/keys/change-vault-key.ts';
import { readKeyNotes } from '../../vault/keys/key-notes.ts';
import { OfferedCode } from '../../vault/keys/offered-code.ts';
import type { OpenVault } from '../../vault/open/open-vault.ts';
import type { Handlers } from '../channel/typed.ts';
import type { keysVaultCalls, SlotsOverview } from '../keys-calls.ts';
import type { VaultContext } from '../vault-context.ts';

/** The vault that is open, as long as it is. */
interface Host {
  readonly vault: OpenVault;
  readonly context: VaultContext;
  /** What has to be done before the vault shows its pages. */
  needs: UnfinishedBusiness | null;
  /** Words that a guesser of the password would try first. */
  userInputs(): string[];
  /** What follows the vault to another key. */
  readonly following: Following;
}

/** What the open vault answers about the ways into it. An offered code and a change under way live in this process alone. */
export function keyDesk(host: Host): Handlers<typeof keysVaultCalls> {
  const offered = new OfferedCode();
  let change: VaultKeyChange | undefined;
  const changing = (): Changing => ({
    vault: host.vault,
    clock: host.context.clock,
    following: host.following,
  });
  const underWay = () => {
    if (change === undefined) throw new AlcoveError('busy');
    return change;
  };
  const refuseWhileChanging = () => {
    if (change !== undefined) throw new AlcoveError('busy');
  };

  return {
    'keys.slots': () => slotsOf(host.vault),
    'keys.offer': () => {
      refuseReading(host.vault);
      return { code: offered.offer(), offeredAt: host.context.clock().toISOString() };
    },
    'keys.confirm': async ({ typed }) => {
      refuseWhileChanging();
      const bytes = offered.typedBack(typed);
      await replaceSlot(changing(), await wrapKeyOf(changing(), { kind: 'recovery', bytes }));
      offered.withdraw();
      if (host.needs === 'code') host.needs = null;
      return { needs: host.needs };
    },
    'keys.withdraw': () => offered.withdraw(),
    'keys.changePassword': async (passwords) => {
      refuseWhileChanging();
      await changePassword(changing(), { ...passwords, userInputs: host.userInputs() });
    },
    'keys.setPassword': async ({ password }) => {
      // whoever has not just shown the code has to know the password that is to be replaced
      if (host.needs !== 'password') throw new AlcoveError('password.wrong');
      await setPassword(changing(), { password, userInputs: host.userInputs() });
      host.needs = null;
      return { needs: host.needs };
    },
    'keys.prove': ({ secret }) => proveSecret(host.vault, secret),
    'keys.addKeystore': async ({ bytes }) => {
      refuseWhileChanging();
      try {
        await replaceSlot(changing(), await wrapKeyOf(changing(), { kind: 'keystore', bytes }));
      } finally {
        bytes.fill(0);
      }
    },
    'keys.dropKeystore': async () => {
      refuseWhileChanging();
      await dropKeystoreSlot(changing());
    },
    'keys.beginChange': async ({ current, typed }) => {
      refuseWhileChanging();
      const code = offered.typedBack(typed);
      change = await VaultKeyChange.begin(changing(), { current, code });
    },
    'keys.nextTicket': () => {
      const { key, next, ...rest } = underWay().ticket();
      return { ...rest, key: handOver(key), next: handOver(next) };
    },
    'keys.finishChange': async () => {
      if (!(await underWay().finish())) return false;
      change = undefined;
      offered.withdraw();
      return true;
    },
    'keys.abandonChange': async () => {
      const begun = change;
      change = undefined;
      await begun?.abandon();
    },
  };
}

/** A copy that a message carries; the original is overwritten. */
function handOver(key: Buffer): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(key);
  key.fill(0);
  return copy;
}

async function slotsOf(vault: OpenVault): Promise<SlotsOverview> {
  const keyId = keyIdOfVault(vault);
  const { keyMadeAt, replacedAt, password, recovery } = readKeyNotes(vault.db);
  const slots = slotsForKey(await readKeysOf(vault), keyId);
  const live = [password, recovery];
  const opened = listRegistered(vault.db).filter(
    (backup) => backup.keyId === keyId && backup.secrets.some((opening) => !live.includes(opening)),
  );
  // where none was registered, a copy may still have been made by other means
  const destroyed = opened.length > 0 && opened.every(({ state }) => state !== 'kept');
  return {
    slots: slots.map(({ kind, createdAt }) => ({ kind, createdAt })),
    keyMadeAt,
    exposedSince: destroyed ? null : replacedAt,
  };
}
