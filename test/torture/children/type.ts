import { z } from 'zod';
import { vaultContext } from '../../../electron/ipc/vault-context.ts';
import { listSessions } from '../../../electron/records/sessions/read-sessions.ts';
import { toAlcoveError } from '../../../electron/vault/errors.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { seeded } from '../random.ts';
import { nextChange } from '../vault/changes.ts';
import { openByKey } from '../vault/opening.ts';
import { say, working } from './working.ts';

/**
 * Writes in a vault, locks and unlocks it now and then, and says each change once it is made. What cannot be saved is
 * said too, and the writing goes on, as a mentor's does.
 */
const schema = z.object({ folder: z.string(), key: z.string(), id: z.string(), menteeId: z.string() });

await working(schema, ({ menteeId, ...where }, seed) => {
  const random = seeded(seed);
  let vault = openByKey(where);
  let context = vaultContext(vault.db);
  const sessions = listSessions(vault.db, menteeId).map(({ id }) => ({ id, menteeId }));
  return async () => {
    if (random.below(30) === 0) {
      await saying(() => vault.close());
      vault = openByKey(where);
      context = vaultContext(vault.db);
    }
    await saying(async () => {
      const made = await nextChange(context, sessions, random);
      if (made !== null) say(made);
    });
  };
});

async function saying(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    const named = toAlcoveError(error);
    if (!(named instanceof AlcoveError)) throw error;
    say({ refused: named.code });
  }
}
