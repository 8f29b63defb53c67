import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Scenario } from '../lab.ts';
import { backUpTo } from '../vault/backups.ts';
import { openByPassword } from '../vault/opening.ts';
import { freshVault, password } from '../vault/template.ts';
import { judge } from '../vault/verdict.ts';
import { sortOut } from './said.ts';

/** Restoring: a vault stands there whole or not at all, and what was said to be restored opens and holds everything. */
export const restoring: Scenario = {
  name: 'restore',
  goesOn: false,
  lasts: 500,
  prepare: async ({ work }, root) => {
    const { folder, key, ledger } = await freshVault(work, root);
    const backup = 'one.alcove-backup';
    await backUpTo({ folder, key }, join(root, backup));
    await rm(folder, { recursive: true });
    return {
      child: (at, seed, most) => ({
        script: 'restore.ts',
        input: { file: join(at, backup), password, into: at, seed, most },
      }),
      judge: async (lab, what, at, said) => {
        const { done, interrupted } = sortOut(said);
        for (const number of [...done.slice(-2), ...interrupted]) {
          const restored = join(at, `${number}.alcove`);
          if (!done.includes(number) && !existsSync(restored)) continue;
          await judge(lab, `${what}, number ${number}`, ledger, () => openByPassword(restored));
        }
        const expected = /^(\..*\.part|\d+\.alcove|one\.alcove-backup)$/;
        const strangers = (await readdir(at)).filter((name) => !expected.test(name));
        if (strangers.length > 0) lab.fail(`${what}: left behind: ${strangers.join(', ')}`);
      },
    };
  },
};
