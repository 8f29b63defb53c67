import { join } from 'node:path';
import { z } from 'zod';
import { restoreBackup } from '../../../electron/vault/restore/restore-backup.ts';
import { byPassword } from '../../../shared/domain/secret.ts';
import { say, working } from './working.ts';

/** Restores a backup into one new folder after the other and says each once it is done. */
const schema = z.object({ file: z.string(), password: z.string(), into: z.string() });

await working(schema, ({ file, password, into }) => async (number) => {
  const folder = join(into, `${number}.alcove`);
  say({ number, state: 'begun' });
  await restoreBackup({ file, secret: byPassword(password), folder, onProgress: () => undefined });
  say({ number, state: 'done' });
});
