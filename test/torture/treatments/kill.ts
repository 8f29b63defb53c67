import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { letLive, startVictim } from '../kill.ts';
import type { Kind, Rounds, Scenario } from '../lab.ts';

const lives = 5;

/** Work that is killed at a random moment, five times a round. */
export const killing = (scenario: Scenario, rounds: Rounds): Kind => ({
  name: `${scenario.name}-kill`,
  rounds,
  needs: [],
  run: async (lab) => {
    const { folder, random, tally, fail } = lab;
    const prepared = join(folder, 'prepared');
    await mkdir(prepared);
    const stage = await scenario.prepare(lab, prepared);
    let said: unknown[] = [];
    for (let life = 1; life <= lives; life += 1) {
      const root = scenario.goesOn ? prepared : join(folder, 'life');
      if (!scenario.goesOn) {
        said = [];
        await cp(prepared, root, { recursive: true });
      }
      const { script, input } = stage.child(root, `${random.fraction()}`);
      const victim = startVictim(script, input);
      await letLive(victim, random, scenario.lasts);
      const { killed, complaint } = await victim.kill();
      if (killed) tally.kills += 1;
      else fail(`life ${life} ended by itself: ${complaint} ${JSON.stringify(victim.said.at(-1))}`);
      said.push(...victim.said);
      await stage.judge(lab, `life ${life}`, root, said);
      if (!scenario.goesOn) await rm(root, { recursive: true });
    }
  },
});
