import { join } from 'node:path';
import { z } from 'zod';
import { openVault } from '../../../electron/vault/open/open-vault.ts';
import { byCode, byPassword, type Secret } from '../../../shared/domain/secret.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { Lab, Scenario } from '../lab.ts';
import type { Expected } from '../vault/ledger.ts';
import { freshVault, password } from '../vault/template.ts';
import { judge } from '../vault/verdict.ts';
import { noteChanges } from './said.ts';

const secrets = z.object({ password: z.string(), code: z.string().nullable() });
type Secrets = z.infer<typeof secrets>;
const step = secrets.extend({ state: z.enum(['begun', 'done']) });

/**
 * Changing what opens a vault. The password and the code that were last said to count open it, and those before them do
 * not; while a change was under way either those before it or those after it do.
 */
const changingKeys = (
  name: string,
  does: readonly ('password' | 'code' | 'key')[],
  lasts: number,
): Scenario => ({
  name,
  goesOn: false,
  lasts,
  prepare: async ({ work, random }, root) => {
    const vault = await freshVault(work, root);
    return {
      child: (at, seed, most) => ({
        script: 'change-keys.ts',
        input: { folder: join(at, vault.name), password, menteeId: vault.menteeId, does, seed, most },
      }),
      judge: async (lab, what, at, said) => {
        const folder = join(at, vault.name);
        const all = vault.ledger.copy();
        noteChanges(all, said);
        const { before, counting, begun } = standingOf(said);
        const both = begun === null ? [counting] : [counting, begun];
        const passwords = both.map((each) => byPassword(each.password));
        const codes = both.flatMap(({ code }) => (code === null ? [] : [byCode(code)]));
        await judgeSecrets(lab, `${what}, by password`, folder, passwords, all);
        if (codes.length === both.length && random.below(2) === 0)
          await judgeSecrets(lab, `${what}, by code`, folder, codes, all);
        if (begun !== null) return;
        for (const old of before) {
          if (old.password !== counting.password)
            await judgeDead(lab, what, folder, byPassword(old.password));
          if (old.code !== null && old.code !== counting.code)
            await judgeDead(lab, what, folder, byCode(old.code));
        }
      },
    };
  },
});

export const changingSecrets = changingKeys('secrets', ['password', 'code'], 900);
export const rekeying = changingKeys('rekey', ['key', 'key', 'key', 'password'], 1200);

/** Which secrets count after what was said, those just before them, and those of a change that was under way. */
function standingOf(said: readonly unknown[]): {
  before: Secrets[];
  counting: Secrets;
  begun: Secrets | null;
} {
  let [before, counting, begun]: [Secrets[], Secrets, Secrets | null] = [[], { password, code: null }, null];
  for (const each of said) {
    const parsed = step.safeParse(each);
    if (!parsed.success) continue;
    begun = null;
    if (parsed.data.state === 'begun') begun = parsed.data;
    else [before, counting] = [[counting], parsed.data];
  }
  return { before, counting, begun };
}

/** Opens the vault with one of the secrets; the last one's refusal is the vault's. */
async function judgeSecrets(
  lab: Pick<Lab, 'tally' | 'fail'>,
  what: string,
  folder: string,
  candidates: readonly Secret[],
  expected: Expected,
): Promise<void> {
  await judge(lab, what, expected, async () => {
    for (const secret of candidates.slice(0, -1)) {
      try {
        return await openVault({ folder, secret });
      } catch (error) {
        if (!(error instanceof AlcoveError) || !/^(password|code)\./.test(error.code)) throw error;
      }
    }
    return openVault({ folder, secret: candidates.at(-1) ?? byPassword('') });
  });
}

async function judgeDead(
  { fail }: Pick<Lab, 'fail'>,
  what: string,
  folder: string,
  secret: Secret,
): Promise<void> {
  try {
    (await openVault({ folder, secret })).close();
    fail(`${what}: a ${secret.kind} that was replaced opens the vault`);
  } catch (error) {
    if (!(error instanceof AlcoveError) || !/^(password|code)\./.test(error.code)) throw error;
  }
}
