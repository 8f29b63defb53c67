import { join } from 'node:path';
import type { Scenario } from '../lab.ts';
import { openAsApp, openByKey } from '../vault/opening.ts';
import { freshVault, password } from '../vault/template.ts';
import { judge } from '../vault/verdict.ts';
import { noteChanges, wasRefused } from './said.ts';

/** Writing in a vault, with a lock now and then: nothing that was saved, or kept in reserve, may be gone. */
export const typing: Scenario = {
  name: 'typing',
  goesOn: true,
  lasts: 600,
  prepare: async ({ work, random }, root) => {
    const { name, ledger, id, key, menteeId } = await freshVault(work, root);
    return {
      child: (at, seed, most) => ({
        script: 'type.ts',
        input: { folder: join(at, name), password, menteeId, seed, most },
      }),
      judge: async (lab, what, at, said) => {
        const all = ledger.copy();
        noteChanges(all, said);
        const folder = join(at, name);
        // only the app's own process puts back what the reserve has kept
        const asApp = wasRefused(said) || random.below(2) === 0;
        await judge(lab, what, all, () => (asApp ? openAsApp(folder) : openByKey({ folder, key, id })));
      },
    };
  },
};
