import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { migrations } from '../../../electron/vault/migrations/index.ts';
import type { Scenario } from '../lab.ts';
import { makeOldVault, oldestForm } from '../vault/old-vault.ts';
import { openByKey, openByPassword } from '../vault/opening.ts';
import { judge } from '../vault/verdict.ts';
import { sortOut } from './said.ts';

/** Bringing an old vault to the newest form: wherever that is interrupted, it opens the next time with every row. */
export const migrating: Scenario = {
  name: 'migration',
  goesOn: false,
  lasts: 250,
  prepare: async ({ random }, root) => {
    const form = oldestForm + random.below(migrations.length - oldestForm);
    const old = 'old.alcove';
    const { id, key, expected } = await makeOldVault(join(root, old), form, random.pick([1, 20, 60]));
    return {
      child: (at, seed, most) => ({
        script: 'migrate.ts',
        input: { old: join(at, old), key, id, into: at, seed, most },
      }),
      judge: async (lab, what, at, said) => {
        const { done, interrupted } = sortOut(said);
        for (const number of [...done.slice(-1), ...interrupted]) {
          const folder = join(at, `${number}.alcove`);
          const asked = `${what}, from form ${form}, number ${number}`;
          if (!existsSync(folder)) continue;
          const byPassword = random.below(4) === 0;
          await judge(lab, asked, expected, () =>
            byPassword ? openByPassword(folder) : openByKey({ folder, key, id }),
          );
        }
      },
    };
  },
};
