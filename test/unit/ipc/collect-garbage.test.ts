import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { collectGarbage } from '../../../electron/ipc/processes/collect-garbage.ts';

test('what nothing refers to any more is freed at once', async () => {
  const dropped = new WeakRef({ words: 'of a long document' });
  await setImmediate(); // until then a weak reference holds what was just put into it
  expect(dropped.deref()).toBeDefined();
  await setImmediate();
  collectGarbage();
  expect(dropped.deref()).toBeUndefined();
});
