import { join } from 'node:path';
import type { Scenario } from '../lab.ts';
import { openByKey, openByPassword } from '../vault/opening.ts';
import { freshVault } from '../vault/template.ts';
import { judge } from '../vault/verdict.ts';
import { noteChanges } from './said.ts';

/** Writing in a vault, with a lock now and then: nothing that was saved may be gone. */
export const typing: Scenario = {
  name: 'typing',
  goesOn: true,
  lasts: 600,
  prepare: async ({ work, random }, root) => {
    const { name, ledger, id, key, menteeId } = await freshVault(work, root);
    return {
      child: (at, seed, most) => ({
        script: 'type.ts',
        input: { folder: join(at, name), id, key, menteeId, seed, most },
      }),
      judge: async (lab, what, at, said) => {
        const all = ledger.copy();
        noteChanges(all, said);
        const folder = join(at, name);
        const byPassword = random.below(5) === 0;
        await judge(lab, what, all, () =>
          byPassword ? openByPassword(folder) : openByKey({ folder, key, id }),
        );
      },
    };
  },
};
