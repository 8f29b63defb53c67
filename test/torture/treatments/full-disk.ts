import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fillUpTo, onSmallDisk } from '../disks.ts';
import { startVictim } from '../kill.ts';
import type { Kind, Rounds, Scenario } from '../lab.ts';
import { refusalsIn } from '../scenarios/said.ts';

const block = 4096;

/**
 * Work on a disk that becomes full: with no block left, with one, with two … It is refused in a sentence that says so, and
 * everything said before is there, both on the full disk and once there is room again.
 */
export const filling = (
  scenario: Scenario,
  rounds: Rounds & { things: number; blocks: number; tries: number },
): Kind => ({
  name: `${scenario.name}-full-disk`,
  rounds,
  needs: ['mount'],
  run: async (lab) => {
    const { folder, random, tally, fail } = lab;
    const prepared = join(folder, 'prepared');
    await mkdir(prepared);
    const stage = await scenario.prepare(lab, prepared);
    for (let number = 1; number <= rounds.tries; number += 1) {
      const blocks = random.below(rounds.blocks);
      const what = `${blocks} blocks left`;
      await onSmallDisk(join(folder, `disk-${number}`), 32 * 1024, async () => {
        const root = join(folder, `disk-${number}`, 'root');
        await cp(prepared, root, { recursive: true });
        const filler = fillUpTo(join(folder, `disk-${number}`), blocks * block);
        const { script, input } = stage.child(root, `${random.fraction()}`, rounds.things);
        const victim = startVictim(script, input);
        const { complaint } = await victim.end();
        if (complaint !== '') fail(`${what}: ${complaint}`);
        for (const code of refusalsIn(victim.said)) {
          tally.faults += 1;
          if (code !== 'file.diskFull') fail(`${what}: refused with ${code}`);
        }
        await rm(filler);
        await stage.judge(lab, what, root, victim.said);
      });
    }
  },
});
