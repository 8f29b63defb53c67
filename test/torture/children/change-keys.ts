import { z } from 'zod';
import { vaultContext } from '../../../electron/ipc/vault-context.ts';
import { listSessions } from '../../../electron/records/sessions/read-sessions.ts';
import { setPassword } from '../../../electron/vault/keys/change-password.ts';
import { replaceSlot, wrapKeyOf } from '../../../electron/vault/keys/change-slots.ts';
import { changeVaultKey } from '../../../electron/vault/keys/change-vault-key.ts';
import { leastCost } from '../../../electron/vault/keys/derive.ts';
import { OfferedCode } from '../../../electron/vault/keys/offered-code.ts';
import { seeded } from '../random.ts';
import { typeOn } from '../vault/changes.ts';
import { openByPassword } from '../vault/opening.ts';
import { say, working } from './working.ts';

/** Changes a vault's password, its code or its key, typing in between, and says which secrets are about to count and do. */
const schema = z.object({
  ...{ folder: z.string(), password: z.string(), menteeId: z.string() },
  does: z.array(z.enum(['password', 'code', 'key'])),
});

await working(schema, async ({ folder, password, menteeId, does }, seed) => {
  const random = seeded(seed);
  const vault = await openByPassword(folder, password);
  const context = vaultContext(vault.db);
  const sessions = listSessions(vault.db, menteeId);
  const changing = { vault, clock: () => new Date() };
  let secrets: { password: string; code: string | null } = { password, code: null };
  return async (number) => {
    say(typeOn(context, 'private-note', random.pick(sessions).id));
    const what = random.pick(does);
    const offered = new OfferedCode();
    const next =
      what === 'password'
        ? { ...secrets, password: `velvet-harbour-cactus-${number}` }
        : { ...secrets, code: offered.offer() };
    say({ what, state: 'begun', ...next });
    if (what === 'password') await setPassword(changing, { password: next.password, cost: leastCost });
    else {
      const bytes = offered.typedBack(next.code ?? '');
      if (what === 'code')
        await replaceSlot(changing, await wrapKeyOf(changing, { kind: 'recovery', bytes }));
      else await changeVaultKey(changing, { current: secrets.password, code: bytes, cost: leastCost });
    }
    secrets = next;
    say({ what, state: 'done', ...next });
  };
});
