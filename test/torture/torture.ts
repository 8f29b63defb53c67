import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { environment } from './kill.ts';
import { runLane, type Told } from './lane.ts';
import { kinds, planOf, type Wish } from './plan.ts';
import { add, lineOf, nothingYet } from './tally.ts';
import { makeTemplate } from './vault/template.ts';

const help = `npm run torture -- [options]

  --seed TEXT      the chance of an earlier run; every run prints its own
  --only KIND      only this kind (may be given more than once): ${kinds.map(({ name }) => name).join(', ')}
  --round NUMBER   only the round of this number of each kind
  --short          the few rounds that belong to npm test
  --minutes N      begin no further round after so many minutes (40)
  --lanes N        how many rounds at a time (the number of cores, at most 4)

A round that fails leaves its folder. Exit code 0: nothing lost, nothing else wrong, every round run.
`;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: randomBytes(6).toString('hex') },
    only: { type: 'string', multiple: true, default: [] },
    round: { type: 'string' },
    short: { type: 'boolean', default: false },
    minutes: { type: 'string', default: '40' },
    lanes: { type: 'string', default: `${Math.min(4, availableParallelism())}` },
    help: { type: 'boolean', default: false },
    // what a lane is started with
    lane: { type: 'string' },
    work: { type: 'string', default: '' },
    until: { type: 'string', default: '' },
  },
});
const { seed, short, only } = values;
const wish: Wish = {
  seed,
  short,
  only,
  round: values.round === undefined ? undefined : Number(values.round),
};
const lanes = Number(values.lanes);
const print = (line: string) => void process.stdout.write(`${line}\n`);

if (values.help) print(help);
else if (values.lane !== undefined) {
  const lane = { work: values.work, lane: Number(values.lane), lanes, until: Number(values.until) };
  await runLane(wish, lane, (told) => process.send?.(told));
  process.disconnect?.();
} else process.exitCode = await runAll();

async function runAll(): Promise<number> {
  const unknown = only.filter((name) => !kinds.some((kind) => kind.name === name));
  if (unknown.length > 0) {
    print(`There is no kind "${unknown.join(', ')}".\n\n${help}`);
    return 2;
  }
  const { rounds, leftOut } = planOf(wish);
  print(`seed ${seed}, ${rounds.length} rounds`);
  for (const name of leftOut) print(`left out: ${name}`);
  const work = await mkdtemp(join(tmpdir(), 'alcove-torture-'));
  await makeTemplate(work);
  const until = Date.now() + Number(values.minutes) * 60_000;
  let total = nothingYet();
  let told = 0;
  const failed: string[] = [];
  const hear = ({ kind, number, tally, failures, seconds }: Told) => {
    total = add(total, tally);
    told += 1;
    const outcome = failures.length === 0 ? 'well' : 'WRONG';
    print(`${told}/${rounds.length} ${kind} ${number}: ${outcome}, ${seconds.toFixed(1)} s`);
    for (const failure of failures) print(`    ${failure}`);
    if (failures.length > 0) failed.push(`--seed ${seed} --only ${kind} --round ${number}`);
  };
  const endings = await Promise.all(
    Array.from({ length: lanes }, (_, lane) => endOf(startLane(lane, work, until), hear)),
  );
  const whole = endings.every((code) => code === 0) && told === rounds.length;
  if (!whole) print(`only ${told} of ${rounds.length} rounds were run`);
  for (const again of failed) print(`wrong, in ${work}; again with: npm run torture -- ${again}`);
  if (failed.length === 0) await rm(work, { recursive: true, force: true });
  print(lineOf(total));
  const complete = short || leftOut.length === 0;
  return whole && complete && failed.length === 0 && total.lost === 0 ? 0 : 1;
}

function startLane(lane: number, work: string, until: number): ChildProcess {
  const own = process.argv.slice(2).filter((each) => each !== '--');
  const more = [
    '--seed',
    seed,
    '--lane',
    `${lane}`,
    '--lanes',
    `${lanes}`,
    '--work',
    work,
    '--until',
    `${until}`,
  ];
  return fork(import.meta.filename, [...own, ...more], { env: environment });
}

async function endOf(lane: ChildProcess, hear: (told: Told) => void): Promise<number | null> {
  lane.on('message', (told: Told) => hear(told));
  const [code] = await once(lane, 'exit');
  return typeof code === 'number' ? code : null;
}
