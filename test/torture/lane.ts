import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chanceOf, planOf, type Round, type Wish } from './plan.ts';
import { nothingYet, type Tally } from './tally.ts';
import { describe } from './vault/verdict.ts';

/** What a lane tells of a round. */
export interface Told {
  readonly kind: string;
  readonly number: number;
  readonly tally: Tally;
  readonly failures: readonly string[];
  readonly seconds: number;
}

/** Runs every second, third … round of a plan, one after the other, until all are done or the time is over. */
export async function runLane(
  wish: Wish,
  { work, lane, lanes, until }: { work: string; lane: number; lanes: number; until: number },
  tell: (told: Told) => void,
): Promise<void> {
  const { rounds } = planOf(wish);
  for (const [at, round] of rounds.entries()) {
    if (at % lanes !== lane) continue;
    if (Date.now() > until) return;
    tell(await runRound(wish.seed, round, work));
  }
}

/** A round whose outcome is wrong leaves its folder for whoever looks into it. */
async function runRound(seed: string, round: Round, work: string): Promise<Told> {
  const { kind, number } = round;
  const folder = join(work, `${kind.name}-${number}`);
  await mkdir(folder);
  const tally = nothingYet();
  const failures: string[] = [];
  const began = performance.now();
  const fail = (sentence: string) => void failures.push(sentence);
  try {
    await kind.run({ work, folder, random: chanceOf(seed, round), number, tally, fail });
  } catch (error) {
    fail(`the round broke off: ${describe(error)}`);
  }
  if (failures.length === 0 && existsSync(folder)) await rm(folder, { recursive: true, force: true });
  return { kind: kind.name, number, tally, failures, seconds: (performance.now() - began) / 1000 };
}
