import type { Random } from './random.ts';
import type { Tally } from './tally.ts';

/** What one round of a kind is given. */
export interface Lab {
  /** The run's folder: the template vault lies in it. */
  readonly work: string;
  /** This round's own folder, empty. */
  readonly folder: string;
  readonly random: Random;
  /** Which round this is, counted from 1. */
  readonly number: number;
  readonly tally: Tally;
  /** Notes that something is wrong; the round may go on. */
  fail(sentence: string): void;
}

/** One way to torture a vault. A round stands alone and can be had again from the run's seed and its number. */
export interface Kind {
  readonly name: string;
  /** How many rounds a full run and a short one make. */
  readonly rounds: Rounds;
  /** What else the machine must have or allow. */
  readonly needs: readonly ('mount' | 'strace')[];
  run(lab: Lab): Promise<void>;
}

export interface Rounds {
  readonly full: number;
  readonly short: number;
}

/** Work of the product that a process does and that must never lose anything, whatever befalls it. */
export interface Scenario {
  readonly name: string;
  /** Whether the work goes on where a killed process left it; otherwise each life begins with what was prepared. */
  readonly goesOn: boolean;
  /** About how long a process takes to have done everything once, in milliseconds. */
  readonly lasts: number;
  /** Puts into `root` what the work starts from. */
  prepare(lab: Pick<Lab, 'work' | 'random'>, root: string): Promise<Stage>;
}

export interface Stage {
  /** The script of `children/` that does the work in `root`, and what it is told; `most` ends it after so many things. */
  child(root: string, seed: string, most?: number): { script: string; input: object };
  /** Looks whether everything that the processes have said is true of what stands in `root`. */
  judge(
    lab: Pick<Lab, 'tally' | 'fail'>,
    what: string,
    root: string,
    said: readonly unknown[],
  ): Promise<void>;
}
