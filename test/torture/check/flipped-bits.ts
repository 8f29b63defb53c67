import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkVault } from '../../../electron/vault/check/check-vault.ts';
import { databaseName } from '../../../electron/vault/open/database-name.ts';
import { type PageRegions, pageBytes, pageRegions } from './page-regions.ts';

export interface Flip {
  readonly region: keyof PageRegions;
  /** Place in the file, from 0. */
  readonly byte: number;
  readonly bit: number;
}

export interface FlipOutcome {
  readonly flips: number;
  readonly found: number;
  readonly missed: readonly Flip[];
}

/** Small numbers in a row that is the same for a seed (a linear congruence). */
function draws(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** As many single bits as asked for, taking turns among the regions of the file so that none is spared. */
export function chooseFlips(regions: PageRegions, count: number, seed: number): Flip[] {
  const draw = draws(seed);
  const names = (['header', 'tree', 'overflow', 'free'] as const).filter((name) => regions[name].length > 0);
  return Array.from({ length: count }, (_, at) => {
    const region = names[at % names.length] ?? 'header';
    const pages = regions[region];
    const page = pages[draw(pages.length)] ?? 1;
    return { region, byte: (page - 1) * pageBytes + draw(pageBytes), bit: draw(8) };
  });
}

/**
 * Flips one bit after the other in the file of a closed vault, each alone, and asks “Check my vault” each time. The file is
 * as it was before when this returns.
 */
export async function checkFlippedBits(options: {
  folder: string;
  key: Buffer;
  count: number;
  seed: number;
}): Promise<FlipOutcome> {
  const { folder, key, count, seed } = options;
  const file = join(folder, databaseName);
  const genuine = readFileSync(file);
  const missed: Flip[] = [];
  try {
    for (const flip of chooseFlips(pageRegions(genuine, key), count, seed)) {
      const spoilt = Buffer.from(genuine);
      spoilt[flip.byte] = (genuine[flip.byte] ?? 0) ^ (1 << flip.bit);
      writeFileSync(file, spoilt);
      const { findings } = await checkVault({
        folder,
        key,
        clock: () => new Date(),
        onProgress: () => undefined,
      });
      const page = `${Math.floor(flip.byte / pageBytes) + 1}`;
      const named = findings.some(({ part, where }) => part === 'pages' && where.includes(page));
      if (!named) missed.push(flip);
    }
  } finally {
    writeFileSync(file, genuine);
  }
  return { flips: count, found: count - missed.length, missed };
}
