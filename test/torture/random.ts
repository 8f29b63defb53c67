import { createHash } from 'node:crypto';

/** Chance that can be had again: everything follows from the text it was made from. */
export interface Random {
  /** At least 0, below 1. */
  fraction(): number;
  /** A whole number at least 0 and below `limit`. */
  below(limit: number): number;
  pick<T>(list: readonly T[]): T;
  bytes(length: number): Buffer;
  /** Another chance of its own, which draws nothing from this one. */
  fork(label: string): Random;
}

/** Mulberry32 (T. Ettinger), started from the SHA-256 of `seed`: small, and good enough to choose moments. */
export function seeded(seed: string): Random {
  let state = createHash('sha256').update(seed).digest().readUInt32LE();
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(fraction() * limit);
  return {
    fraction,
    below,
    pick: (list) => {
      const found = list[below(list.length)];
      if (found === undefined) throw new RangeError('nothing to pick from');
      return found;
    },
    bytes: (length) => Buffer.from(Array.from({ length }, () => below(256))),
    fork: (label) => seeded(`${seed}/${label}`),
  };
}
