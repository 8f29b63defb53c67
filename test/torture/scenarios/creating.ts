import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { Scenario } from '../lab.ts';
import { nothingExpected } from '../vault/ledger.ts';
import { openByPassword } from '../vault/opening.ts';
import { password } from '../vault/template.ts';
import { describe, judge } from '../vault/verdict.ts';
import { sortOut } from './said.ts';

/** Making vaults: one that was said to be made opens; half a one is refused in a sentence, or opens as it should. */
export const creating: Scenario = {
  name: 'create',
  goesOn: false,
  lasts: 400,
  prepare: async () => ({
    child: (at, seed, most) => ({ script: 'create.ts', input: { password, into: at, seed, most } }),
    judge: async (lab, what, at, said) => {
      const { done, interrupted } = sortOut(said);
      for (const number of done.slice(-2)) {
        const made = join(at, `${number}.alcove`);
        await judge(lab, `${what}, number ${number}`, nothingExpected, () => openByPassword(made));
      }
      for (const number of interrupted) {
        const made = join(at, `${number}.alcove`);
        if (!existsSync(made)) continue;
        try {
          (await openByPassword(made)).close();
        } catch (error) {
          if (!(error instanceof AlcoveError)) lab.fail(`${what}, half made: ${describe(error)}`);
        }
      }
    },
  }),
};
