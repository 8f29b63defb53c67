import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { syncFolder, writeFileSafely } from '../../../electron/vault/files/write-file.ts';
import { openByKey } from '../vault/opening.ts';
import { say, working } from './working.ts';

/** Opens one copy of an old vault after the other, which brings it to the newest form, and says each once it is done. */
const schema = z.object({ old: z.string(), key: z.string(), id: z.string(), into: z.string() });

await working(schema, ({ old, key, id, into }) => async (number) => {
  const folder = join(into, `${number}.alcove`);
  await mkdir(folder);
  for (const name of await readdir(old))
    await writeFileSafely(join(folder, name), await readFile(join(old, name)));
  await syncFolder(into);
  say({ number, state: 'begun' });
  const vault = openByKey({ folder, key, id });
  say({ number, state: 'done' });
  vault.close();
});
