import { join } from 'node:path';
import { z } from 'zod';
import { leastCost } from '../../../electron/vault/keys/derive.ts';
import { createVault } from '../../../electron/vault/open/create-vault.ts';
import { say, working } from './working.ts';

/** Makes one new vault after the other and says each once it is made. */
const schema = z.object({ password: z.string(), into: z.string() });

await working(schema, ({ password, into }) => async (number) => {
  const folder = join(into, `${number}.alcove`);
  say({ number, state: 'begun' });
  const vault = await createVault({ folder, password, clock: () => new Date(), cost: leastCost });
  say({ number, state: 'done' });
  vault.close();
});
