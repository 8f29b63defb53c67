import { alteredBackups } from './kinds/altered-backups.ts';
import { alteredVaults } from './kinds/altered-vaults.ts';
import { targets } from './kinds/targets.ts';
import type { Kind, Lab } from './lab.ts';
import { can } from './needs.ts';
import { seeded } from './random.ts';
import { backingUp } from './scenarios/backing-up.ts';
import { backingUpClosed } from './scenarios/backing-up-closed.ts';
import { changingSecrets, rekeying } from './scenarios/changing-keys.ts';
import { creating } from './scenarios/creating.ts';
import { migrating } from './scenarios/migrating.ts';
import { restoring } from './scenarios/restoring.ts';
import { restoringOver } from './scenarios/restoring-over.ts';
import { typing } from './scenarios/typing.ts';
import { filling } from './treatments/full-disk.ts';
import { killing } from './treatments/kill.ts';
import { cutting } from './treatments/power-cut.ts';
import { stepping } from './treatments/step.ts';

export const kinds: readonly Kind[] = [
  killing(typing, { full: 70, short: 1 }),
  killing(rekeying, { full: 40, short: 1 }),
  killing(changingSecrets, { full: 24, short: 0 }),
  killing(backingUp, { full: 30, short: 1 }),
  killing(backingUpClosed, { full: 20, short: 1 }),
  killing(restoring, { full: 24, short: 0 }),
  killing(restoringOver, { full: 30, short: 1 }),
  killing(migrating, { full: 30, short: 1 }),
  killing(creating, { full: 16, short: 0 }),
  stepping(typing, { full: 8, short: 0, things: 15 }),
  stepping(rekeying, { full: 10, short: 0 }),
  stepping(changingSecrets, { full: 6, short: 0, things: 2 }),
  stepping(backingUp, { full: 8, short: 0 }),
  stepping(backingUpClosed, { full: 6, short: 0 }),
  stepping(restoring, { full: 8, short: 1 }),
  stepping(restoringOver, { full: 14, short: 1, things: 4 }),
  stepping(migrating, { full: 6, short: 0 }),
  stepping(creating, { full: 6, short: 0 }),
  cutting(typing, { full: 20, short: 1, things: 60, cuts: 30 }),
  cutting(rekeying, { full: 16, short: 1, things: 2, cuts: 20 }),
  cutting(changingSecrets, { full: 8, short: 0, things: 3, cuts: 20 }),
  cutting(backingUp, { full: 12, short: 0, things: 2, cuts: 20 }),
  cutting(backingUpClosed, { full: 8, short: 0, things: 2, cuts: 20 }),
  cutting(restoring, { full: 8, short: 0, things: 1, cuts: 20 }),
  cutting(restoringOver, { full: 16, short: 1, things: 5, cuts: 20 }),
  cutting(migrating, { full: 10, short: 0, things: 1, cuts: 20 }),
  cutting(creating, { full: 10, short: 1, things: 2, cuts: 20 }),
  filling(typing, { full: 10, short: 1, things: 60, blocks: 250, tries: 4 }),
  filling(rekeying, { full: 10, short: 1, things: 2, blocks: 300, tries: 4 }),
  filling(changingSecrets, { full: 6, short: 0, things: 3, blocks: 60, tries: 4 }),
  filling(backingUp, { full: 10, short: 1, things: 1, blocks: 450, tries: 4 }),
  filling(backingUpClosed, { full: 6, short: 0, things: 1, blocks: 300, tries: 4 }),
  filling(restoring, { full: 6, short: 0, things: 1, blocks: 200, tries: 4 }),
  filling(restoringOver, { full: 10, short: 0, things: 3, blocks: 400, tries: 4 }),
  filling(migrating, { full: 6, short: 0, things: 1, blocks: 300, tries: 4 }),
  filling(creating, { full: 6, short: 0, things: 1, blocks: 120, tries: 4 }),
  targets,
  alteredBackups,
  alteredVaults,
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
