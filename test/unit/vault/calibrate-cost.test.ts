import { expect, test } from 'vitest';
import { calibrateCost, type MeasureCost } from '../../../electron/vault/keys/derive.ts';

const mebibyte = 1024;

/** A computer on which 64 MiB in three passes take so many milliseconds, and every other cost its share. */
const computer =
  (milliseconds: number): MeasureCost =>
  async ({ memoryKiB, passes }) =>
    (milliseconds * memoryKiB * passes) / (64 * mebibyte * 3);

const timeOn = async (milliseconds: number) => {
  const measure = computer(milliseconds);
  return measure(await calibrateCost(measure));
};

test.each([40, 60, 100, 200, 330, 500, 900])(
  'where the floor takes %i ms, the password takes a good half second to one second',
  async (milliseconds) => {
    const taken = await timeOn(milliseconds);
    expect(taken).toBeGreaterThan(500);
    expect(taken).toBeLessThanOrEqual(1000);
  },
);

test('a slow computer never goes under the floor', async () => {
  expect(await calibrateCost(computer(5000))).toEqual({ memoryKiB: 64 * mebibyte, passes: 3, lanes: 4 });
});

test('a fast computer takes no more memory than a small one has, and no more passes than a reader allows', async () => {
  expect(await calibrateCost(computer(1))).toEqual({ memoryKiB: 256 * mebibyte, passes: 10, lanes: 4 });
});
