import { z } from 'zod';
import { keepRestore, restoreOver, undoRestore } from '../../../electron/vault/restore/restore-over.ts';
import { byPassword } from '../../../shared/domain/secret.ts';
import { say, working } from './working.ts';

/** Restores a backup over a vault, undoes it, undoes that, decides for it, and begins again; says each step. */
const schema = z.object({ file: z.string(), password: z.string(), folder: z.string() });
const clock = () => new Date();
const round = ['restored', 'undone', 'undone', 'kept'] as const;

await working(schema, ({ file, password, folder }) => async (number) => {
  const does = round[(number - 1) % round.length];
  say({ does, state: 'begun' });
  if (does === 'restored')
    await restoreOver({ file, secret: byPassword(password), folder, clock, onProgress: () => undefined });
  else if (does === 'undone') await undoRestore({ folder, clock });
  else await keepRestore({ folder });
  say({ does, state: 'done' });
});
