import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kind, Rounds, Scenario } from '../lab.ts';
import { Disk, type Fate } from '../power/disk.ts';
import { record } from '../power/trace.ts';

const fates: readonly Fate[] = ['none', 'none', 'some', 'some', 'all'];

/**
 * Work that is recorded once, call by call, and then cut off at many moments: what was not synced by then is dropped, or
 * comes through in part. What had been said by that moment must be true of what is left.
 */
export const cutting = (scenario: Scenario, rounds: Rounds & { things: number; cuts: number }): Kind => ({
  name: `${scenario.name}-power`,
  rounds,
  needs: ['strace'],
  run: async (lab) => {
    const { folder, random, tally } = lab;
    const root = join(folder, 'root');
    await mkdir(root);
    const stage = await scenario.prepare(lab, root);
    const disk = new Disk(root);
    const { script, input } = stage.child(root, `${random.fraction()}`, rounds.things);
    const events = await record(script, input, root, join(folder, 'trace'));
    const moments = new Set(Array.from({ length: rounds.cuts }, () => random.below(events.length + 1)));
    const said: unknown[] = [];
    for (let number = 0; number <= events.length; number += 1) {
      if (moments.has(number)) {
        const left = join(folder, 'left');
        const fate = random.pick(fates);
        disk.writeTo(left, fate, random);
        await stage.judge(
          lab,
          `cut before call ${number} of ${events.length}, ${fate} of the rest kept`,
          left,
          said,
        );
        await rm(left, { recursive: true });
        tally.cuts += 1;
      }
      const event = events[number];
      if (event === undefined) break;
      disk.apply(event, number);
      if (event.does === 'say') said.push(event.said);
    }
  },
});
