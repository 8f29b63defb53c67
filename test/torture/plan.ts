import type { Kind, Lab } from './lab.ts';
import { can } from './needs.ts';
import { seeded } from './random.ts';
import { backingUp } from './scenarios/backing-up.ts';
import { creating } from './scenarios/creating.ts';
import { migrating } from './scenarios/migrating.ts';
import { restoring } from './scenarios/restoring.ts';
import { typing } from './scenarios/typing.ts';
import { filling } from './treatments/full-disk.ts';
import { killing } from './treatments/kill.ts';
import { cutting } from './treatments/power-cut.ts';
import { stepping } from './treatments/step.ts';

export const kinds: readonly Kind[] = [
  killing(typing, { full: 60, short: 1 }),
  killing(backingUp, { full: 30, short: 1 }),
  killing(restoring, { full: 25, short: 1 }),
  killing(migrating, { full: 25, short: 1 }),
  killing(creating, { full: 15, short: 1 }),
  stepping(typing, { full: 10, short: 0 }),
  stepping(backingUp, { full: 10, short: 0 }),
  stepping(restoring, { full: 7, short: 1 }),
  stepping(migrating, { full: 10, short: 0 }),
  stepping(creating, { full: 10, short: 0 }),
  cutting(typing, { full: 12, short: 1, things: 60, cuts: 60 }),
  cutting(backingUp, { full: 6, short: 1, things: 2, cuts: 40 }),
  cutting(restoring, { full: 6, short: 1, things: 1, cuts: 30 }),
  cutting(migrating, { full: 6, short: 1, things: 1, cuts: 40 }),
  cutting(creating, { full: 6, short: 1, things: 2, cuts: 40 }),
  filling(typing, { full: 12, short: 1, things: 60, blocks: 250, tries: 5 }),
  filling(backingUp, { full: 8, short: 1, things: 1, blocks: 450, tries: 5 }),
  filling(restoring, { full: 8, short: 1, things: 1, blocks: 200, tries: 5 }),
  filling(migrating, { full: 8, short: 1, things: 1, blocks: 300, tries: 5 }),
  filling(creating, { full: 8, short: 1, things: 1, blocks: 120, tries: 5 }),
];

export interface Round {
  readonly kind: Kind;
  readonly number: number;
}

/** What of the whole plan is asked for. */
export interface Wish {
  readonly seed: string;
  readonly short: boolean;
  readonly only: readonly string[];
  readonly round: number | undefined;
}

/**
 * All rounds of a run in a random order, so that a run that is cut short has had some of everything. Kinds that this
 * machine cannot have are left out and named.
 */
export function planOf({ seed, short, only, round }: Wish): { rounds: Round[]; leftOut: string[] } {
  const wanted = kinds.filter(({ name }) => only.length === 0 || only.includes(name));
  const possible = wanted.filter(({ needs }) => needs.every(can));
  const rounds = possible.flatMap((kind) =>
    Array.from({ length: short ? kind.rounds.short : kind.rounds.full }, (_, at) => ({
      kind,
      number: at + 1,
    })),
  );
  const chosen = rounds.filter(({ number }) => round === undefined || number === round);
  const random = seeded(`${seed}/order`);
  const order = chosen
    .map((each) => ({ each, at: random.fraction() }))
    .sort((one, other) => one.at - other.at);
  return {
    rounds: order.map(({ each }) => each),
    leftOut: wanted
      .filter((kind) => !possible.includes(kind))
      .map(({ name, needs }) => `${name} (needs ${needs.join(', ')})`),
  };
}

/** The chance of one round, whichever lane it runs in. */
export const chanceOf = (seed: string, { kind, number }: Round): Lab['random'] =>
  seeded(`${seed}/${kind.name}/${number}`);
