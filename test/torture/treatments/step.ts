import { spawn } from 'node:child_process';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { environment, scriptAt, victimOf } from '../kill.ts';
import type { Kind, Rounds, Scenario } from '../lab.ts';
import { callsIn } from '../power/trace.ts';

/** How many steps a round takes at most; where a kind has more, chance chooses. */
const most = 12;

/** Calls that change what stands on the disk, its names included, and those that make a change last. */
const steps = ['pwrite64', 'write', 'ftruncate', 'fsync', 'fdatasync', 'rename', 'unlink', 'mkdir', 'rmdir'];

/**
 * Work that is killed just before each single step: once before its first write, once before its second, and so on for
 * every kind of call. Each round takes a share of the steps. One thread in the pool keeps their order the same.
 */
export const stepping = (scenario: Scenario, rounds: Rounds & { things?: number }): Kind => ({
  name: `${scenario.name}-step`,
  rounds,
  needs: ['strace'],
  run: async (lab) => {
    const { folder, random, tally, fail } = lab;
    const prepared = join(folder, 'prepared');
    const root = join(folder, 'life');
    const log = join(folder, 'trace');
    await mkdir(prepared);
    const stage = await scenario.prepare(lab, prepared);
    const seed = `${random.fraction()}`;
    const run = async (options: readonly string[]) => {
      await cp(prepared, root, { recursive: true });
      const { script, input } = stage.child(root, seed, rounds.things ?? 1);
      const node = [process.execPath, scriptAt(script), JSON.stringify(input)];
      const env = { ...environment, UV_USE_IO_URING: '0', UV_THREADPOOL_SIZE: '1' };
      const victim = victimOf(spawn('strace', ['-f', '-o', log, ...options, ...node], { env }));
      return { victim, ...(await victim.end()) };
    };
    await run(['-e', `trace=${steps.join()}`]);
    await rm(root, { recursive: true });
    const counts = await callsIn(log);
    const moments = steps.flatMap((name) =>
      Array.from({ length: counts.get(name) ?? 0 }, (_, at) => ({ name, number: at + 1 })),
    );
    const share = moments.filter((_, at) => at % rounds.full === lab.number - 1);
    while (share.length > most) share.splice(random.below(share.length), 1);
    for (const { name, number } of share) {
      const inject = ['-e', `trace=${name}`, '-e', `inject=${name}:signal=SIGKILL:when=${number}`];
      const { victim, killed, complaint } = await run(inject);
      const what = `killed before ${name} ${number}`;
      if (killed) tally.kills += 1;
      else if (complaint !== '') fail(`${what}: ${complaint}`);
      await stage.judge(lab, what, root, victim.said);
      await rm(root, { recursive: true });
    }
  },
});
