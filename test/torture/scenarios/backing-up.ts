import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Scenario } from '../lab.ts';
import { judgeBackup, verify } from '../vault/backups.ts';
import type { Expected } from '../vault/ledger.ts';
import { openByKey } from '../vault/opening.ts';
import { freshVault } from '../vault/template.ts';
import { describe, judge } from '../vault/verdict.ts';
import { noteChanges } from './said.ts';

const step = z.object({ name: z.string(), state: z.enum(['begun', 'proven']) });

/**
 * Backing up while somebody types. Every backup that was called proven verifies and holds all that had been saved when
 * it began, also when the next one to the same name was interrupted. No name ever leads to half a backup.
 */
export const backingUp: Scenario = {
  name: 'backup',
  goesOn: true,
  lasts: 900,
  prepare: async ({ work, random }, root) => {
    const { name, ledger, id, key, menteeId } = await freshVault(work, root);
    await mkdir(join(root, 'stick'));
    return {
      child: (at, seed, most) => ({
        script: 'back-up.ts',
        input: { folder: join(at, name), targets: join(at, 'stick'), id, key, menteeId, seed, most },
      }),
      judge: async (lab, what, at, said) => {
        const all = ledger.copy();
        const proven = new Map<string, Expected>();
        const begun = new Map<string, Expected>();
        for (const each of said) {
          noteChanges(all, [each]);
          const parsed = step.safeParse(each);
          if (!parsed.success) continue;
          if (parsed.data.state === 'begun') begun.set(parsed.data.name, all.asOfNow());
          else proven.set(parsed.data.name, begun.get(parsed.data.name) ?? ledger);
        }
        await judge(lab, what, all, () => openByKey({ folder: join(at, name), key, id }));
        for (const target of begun.keys()) {
          const file = join(at, 'stick', target);
          const expected = proven.get(target);
          if (expected === undefined && !existsSync(file)) continue;
          try {
            await verify(file);
          } catch (error) {
            lab.tally.lost += expected?.size ?? 0;
            lab.fail(`${what}: ${target} is refused: ${describe(error)}`);
            continue;
          }
          if (expected === undefined || random.below(4) > 0) continue;
          const into = join(at, 'scratch');
          await mkdir(into);
          await judgeBackup(lab, `${what}, ${target} restored`, { file, into, expected });
          await rm(into, { recursive: true });
        }
      },
    };
  },
};
