import { join } from 'node:path';
import { z } from 'zod';
import { vaultContext } from '../../../electron/ipc/vault-context.ts';
import { listSessions } from '../../../electron/records/sessions/read-sessions.ts';
import { backUp } from '../../../electron/vault/backup/back-up.ts';
import { seeded } from '../random.ts';
import { typeOn } from '../vault/changes.ts';
import { openByKey } from '../vault/opening.ts';
import { say, working } from './working.ts';

/** Makes one backup after the other, over three names in turn, typing all the while, and says each once it is proven. */
const schema = z.object({
  ...{ folder: z.string(), key: z.string(), id: z.string(), menteeId: z.string(), targets: z.string() },
});

await working(schema, ({ menteeId, targets, ...where }, seed) => {
  const random = seeded(seed);
  const { db } = openByKey(where);
  const context = vaultContext(db);
  const sessions = listSessions(db, menteeId);
  const type = () => say(typeOn(context, 'private-note', random.pick(sessions).id));
  return async () => {
    const name = `${random.below(3)}.alcove-backup`;
    type();
    say({ name, state: 'begun' });
    await backUp({
      folder: where.folder,
      key: Buffer.from(where.key, 'hex'),
      target: join(targets, name),
      clock: () => new Date(),
      onProgress: type,
    });
    say({ name, state: 'proven' });
  };
});
