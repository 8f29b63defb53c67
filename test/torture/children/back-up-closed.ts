import { basename } from 'node:path';
import { z } from 'zod';
import { vaultContext } from '../../../electron/ipc/vault-context.ts';
import { listSessions } from '../../../electron/records/sessions/read-sessions.ts';
import { backUpClosed } from '../../../electron/vault/backup/back-up-closed.ts';
import { closedTicket } from '../../../electron/vault/backup/closed-ticket.ts';
import { seeded } from '../random.ts';
import { typeOn } from '../vault/changes.ts';
import { openByKey } from '../vault/opening.ts';
import { say, working } from './working.ts';

/** Types, closes the vault and backs up what was closed, as is done after a lock; says each backup once it is proven. */
const schema = z.object({
  ...{ folder: z.string(), key: z.string(), id: z.string(), menteeId: z.string(), targets: z.string() },
});

const start = Date.now();

await working(schema, ({ menteeId, targets, ...where }, seed) => {
  const random = seeded(seed);
  return async (number) => {
    const vault = openByKey(where);
    const sessions = listSessions(vault.db, menteeId);
    for (let typed = 0; typed < 3; typed += 1)
      say(typeOn(vaultContext(vault.db), 'private-note', random.pick(sessions).id));
    const { folder, live, manifestKey, pageKey } = closedTicket(vault);
    const standing = vault.close();
    if (standing === null) throw new Error('the vault was not closed');
    // backups are named after the moment: each has one of its own
    const clock = () => new Date(start + number * 60_000);
    say({ state: 'begun' });
    const { file } = await backUpClosed({
      ...{ folder, place: targets, standing, keys: { manifestKey, pageKey }, live, clock },
      onProgress: () => undefined,
    });
    say({ name: basename(file), state: 'proven' });
  };
});
