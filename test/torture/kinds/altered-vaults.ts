import { checkFlippedBits } from '../check/flipped-bits.ts';
import type { Kind } from '../lab.ts';
import { freshVault } from '../vault/template.ts';

const flips = 200;

/** Vaults of which one bit was altered: “Check my vault” finds every one. */
export const alteredVaults: Kind = {
  name: 'altered-vaults',
  rounds: { full: 2, short: 0 },
  needs: [],
  run: async (lab) => {
    const { work, folder, random, tally, fail } = lab;
    const vault = await freshVault(work, folder);
    const key = Buffer.from(vault.key, 'hex');
    const { found, missed } = await checkFlippedBits({
      folder: vault.folder,
      key,
      count: flips,
      seed: random.below(1e9),
    });
    tally.faults += flips;
    if (found !== flips) fail(`${found} of ${flips} found; missed: ${JSON.stringify(missed)}`);
  },
};
