import { expect, test } from 'vitest';
import { flushAll, register } from '../../../renderer/app/pending-writes.ts';

test('everything registered is written before the vault is locked', async () => {
  const written: string[] = [];
  const first = register(async () => {
    written.push('record');
  });
  const second = register(async () => {
    written.push('note');
  });
  expect(await flushAll()).toBe(0);
  expect(written).toEqual(['record', 'note']);
  first();
  second();
});

test('a write that fails is counted, keeps no other from being written, and is tried again', async () => {
  let attempts = 0;
  let other = 0;
  const failing = register(() => {
    attempts += 1;
    throw new Error('disk full');
  });
  const working = register(async () => {
    other += 1;
  });
  expect(await flushAll()).toBe(1);
  expect(await flushAll()).toBe(1);
  expect([attempts, other]).toEqual([2, 2]);
  failing();
  working();
});

test('what was taken off the register is not asked any more', async () => {
  let asked = false;
  const unregister = register(async () => {
    asked = true;
  });
  unregister();
  await flushAll();
  expect(asked).toBe(false);
});
