import { z } from 'zod';
import { setPassword } from '../../../../electron/vault/keys/change-password.ts';
import { type ChangeStep, replaceSlot, wrapKeyOf } from '../../../../electron/vault/keys/change-slots.ts';
import { changeVaultKey } from '../../../../electron/vault/keys/change-vault-key.ts';
import { leastCost } from '../../../../electron/vault/keys/derive.ts';
import { openVault } from '../../../../electron/vault/open/open-vault.ts';
import { parseRecoveryCode } from '../../../../shared/domain/recovery-code.ts';
import { byPassword } from '../../../../shared/domain/secret.ts';

/** Changes what opens a vault, and kills itself at a step. Says so when it came to the end instead. */
const { folder, what, step, password, next } = z
  .object({
    what: z.enum(['password', 'code', 'key']),
    ...{ folder: z.string(), step: z.string(), password: z.string() },
    /** The new password, or the new code. */
    next: z.string(),
  })
  .parse(JSON.parse(process.argv[2] ?? ''));

const vault = await openVault({ folder, secret: byPassword(password) });
const onStep = (done: ChangeStep) => {
  if (done === step) process.kill(process.pid, 'SIGKILL');
};
const changing = { vault, clock: () => new Date(), onStep };
if (what === 'password') await setPassword(changing, { password: next, cost: leastCost });
else {
  const bytes = parseRecoveryCode(next);
  if (what === 'code') await replaceSlot(changing, await wrapKeyOf(changing, { kind: 'recovery', bytes }));
  else await changeVaultKey(changing, { current: password, code: bytes, cost: leastCost });
}
process.stdout.write('came to the end\n');
