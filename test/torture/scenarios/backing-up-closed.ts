import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Scenario } from '../lab.ts';
import { judgeBackup, verify } from '../vault/backups.ts';
import type { Expected } from '../vault/ledger.ts';
import { openByKey } from '../vault/opening.ts';
import { freshVault } from '../vault/template.ts';
import { describe, judge } from '../vault/verdict.ts';
import { noteChanges } from './said.ts';

const step = z.object({ name: z.string().optional(), state: z.enum(['begun', 'proven']) });

/**
 * Backing up after a lock, without the key: every backup that was called proven is there, verifies and holds all that had
 * been saved; and no other file with the name of one is anything but whole.
 */
export const backingUpClosed: Scenario = {
  name: 'closed-backup',
  goesOn: false,
  lasts: 700,
  prepare: async ({ work, random }, root) => {
    const { name, ledger, id, key, menteeId } = await freshVault(work, root);
    await mkdir(join(root, 'stick'));
    return {
      child: (at, seed, most) => ({
        script: 'back-up-closed.ts',
        input: { folder: join(at, name), targets: join(at, 'stick'), id, key, menteeId, seed, most },
      }),
      judge: async (lab, what, at, said) => {
        const all = ledger.copy();
        const proven = new Map<string, Expected>();
        for (const each of said) {
          noteChanges(all, [each]);
          const { name: made } = step.safeParse(each).data ?? {};
          if (made !== undefined) proven.set(made, all.asOfNow());
        }
        const there = (await readdir(join(at, 'stick'))).filter((file) => !/^\..*\.part$/.test(file));
        for (const made of proven.keys()) {
          if (there.includes(made)) continue;
          lab.tally.lost += 1;
          lab.fail(`${what}: the backup ${made} was proven and is not there`);
        }
        for (const made of there) {
          const file = join(at, 'stick', made);
          try {
            await verify(file);
          } catch (error) {
            lab.fail(`${what}: ${made} is refused: ${describe(error)}`);
            continue;
          }
          const expected = proven.get(made);
          if (expected === undefined || random.below(4) > 0) continue;
          const into = join(at, 'scratch');
          await mkdir(into);
          await judgeBackup(lab, `${what}, ${made} restored`, { file, into, expected });
          await rm(into, { recursive: true });
        }
        await judge(lab, what, all, () => openByKey({ folder: join(at, name), key, id }));
      },
    };
  },
};
