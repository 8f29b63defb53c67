import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { vaultContext } from '../../../electron/ipc/vault-context.ts';
import { getMentee } from '../../../electron/records/mentees/read-mentees.ts';
import type { ReadableDb } from '../../../electron/vault/db.ts';
import type { OpenVault } from '../../../electron/vault/open/open-vault.ts';
import { finishInterruptedRestore } from '../../../electron/vault/restore/exchange.ts';
import { readRestoreNote } from '../../../electron/vault/restore/restore-note.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { Lab, Scenario } from '../lab.ts';
import { backUpTo } from '../vault/backups.ts';
import { newMentee } from '../vault/changes.ts';
import type { Expected } from '../vault/ledger.ts';
import { openByKey, openByPassword } from '../vault/opening.ts';
import { freshVault, password } from '../vault/template.ts';
import { describe, judge } from '../vault/verdict.ts';

const step = z.object({ does: z.enum(['restored', 'undone', 'kept']), state: z.enum(['begun', 'done']) });

/** Which of the two vaults is in place, and which, if any, is kept as the one of before. */
interface Standing {
  readonly inPlace: 'ours' | 'backup';
  readonly before: 'ours' | 'backup' | null;
}

const next: Readonly<Record<z.infer<typeof step>['does'], (now: Standing) => Standing>> = {
  restored: ({ inPlace }) => ({ inPlace: 'backup', before: inPlace }),
  undone: ({ inPlace, before }) => ({ inPlace: before ?? inPlace, before: inPlace }),
  kept: ({ inPlace }) => ({ inPlace, before: null }),
};

/**
 * Restoring over a vault, undoing it and deciding: after a crash at any moment the vault of before the step or the one
 * after it is in place, whole, and the other one is still there as long as nobody has decided.
 */
export const restoringOver: Scenario = {
  name: 'restore-over',
  goesOn: false,
  lasts: 900,
  prepare: async ({ work }, root) => {
    const vault = await freshVault(work, root);
    const { name, ledger, key, id } = vault;
    const backup = 'one.alcove-backup';
    await backUpTo(vault, join(root, backup));
    const later = openByKey(vault);
    const mentee = newMentee(vaultContext(later.db), 'Dr Robin Laterwick');
    later.close();
    const ours = ledger.copy();
    ours.note(mentee);
    const expected: Readonly<Record<'ours' | 'backup', Expected>> = { ours, backup: ledger };
    const isOurs = (db: ReadableDb) => isThere(db, mentee.id);
    return {
      child: (at, seed, most) => ({
        script: 'restore-over.ts',
        input: { file: join(at, backup), password, folder: join(at, name), seed, most },
      }),
      judge: async (lab, what, at, said) => {
        const folder = join(at, name);
        const possible = standingsAfter(said);
        try {
          await finishInterruptedRestore(folder);
        } catch (error) {
          lab.fail(`${what}: the restore cannot be ended: ${describe(error)}`);
        }
        const whose = (at: string, of: string) =>
          which(lab, at, () => openByKey({ folder: of, key, id }), isOurs);
        const inPlace = whose(what, folder);
        if (inPlace === undefined) return;
        const { before } = (await readRestoreNote(folder)) ?? { before: null };
        const beside = before === null ? null : join(dirname(folder), before);
        const kept = beside === null ? null : whose(`${what}, before`, beside);
        if (!possible.some((each) => each.inPlace === inPlace && each.before === kept))
          lab.fail(`${what}: ${inPlace} in place and ${kept} before it, not ${JSON.stringify(possible)}`);
        await judge(lab, what, expected[inPlace], () => openByPassword(folder));
        if (beside !== null && kept !== null && kept !== undefined)
          await judge(lab, `${what}, before`, expected[kept], () => openByKey({ folder: beside, key, id }));
        const strangers = (await readdir(at)).filter(
          (each) => !each.startsWith(name) && each !== backup && !/^\..*\.part$/.test(each),
        );
        if (strangers.length > 0) lab.fail(`${what}: left behind: ${strangers.join(', ')}`);
      },
    };
  },
};

function standingsAfter(said: readonly unknown[]): Standing[] {
  let now: Standing = { inPlace: 'ours', before: null };
  let begun: Standing | null = null;
  for (const each of said) {
    const { does, state } = step.safeParse(each).data ?? {};
    if (does === undefined) continue;
    begun = next[does](now);
    if (state === 'done') [now, begun] = [begun, null];
  }
  return begun === null ? [now] : [now, begun];
}

/** Which vault a folder holds; undefined when it holds none that opens. */
function which(
  { tally, fail }: Pick<Lab, 'tally' | 'fail'>,
  what: string,
  open: () => OpenVault,
  isOurs: (db: ReadableDb) => boolean,
): 'ours' | 'backup' | undefined {
  try {
    const vault = open();
    const found = isOurs(vault.db) ? 'ours' : 'backup';
    vault.close();
    return found;
  } catch (error) {
    tally.lost += 1;
    fail(`${what}: there is no vault that opens: ${describe(error)}`);
    return undefined;
  }
}

function isThere(db: ReadableDb, menteeId: string): boolean {
  try {
    return getMentee(db, menteeId).id === menteeId;
  } catch (error) {
    if (error instanceof AlcoveError) return false;
    throw error;
  }
}
