import { z } from 'zod';

/** What a run did and found. */
export const tally = z.object({
  /** Processes ended by SIGKILL in the middle of their work. */
  kills: z.int(),
  /** Changes that had been acknowledged and were not there afterwards. */
  lost: z.int(),
  /** States of a disk after a power cut that were opened. */
  cuts: z.int(),
  /** Full, read-only and vanished disks, and files that were altered. */
  faults: z.int(),
  /** Vaults that opened afterwards, whole. */
  opened: z.int(),
});
export type Tally = z.infer<typeof tally>;

export const nothingYet = (): Tally => ({ kills: 0, lost: 0, cuts: 0, faults: 0, opened: 0 });

export function add(one: Tally, other: Tally): Tally {
  return {
    kills: one.kills + other.kills,
    lost: one.lost + other.lost,
    cuts: one.cuts + other.cuts,
    faults: one.faults + other.faults,
    opened: one.opened + other.opened,
  };
}

/** The line with which a run ends. */
export const lineOf = ({ kills, lost, cuts, faults, opened }: Tally): string =>
  `torture: ${kills} kills, ${lost} lost, ${cuts} cuts, ${faults} faults, ${opened} vaults opened`;
