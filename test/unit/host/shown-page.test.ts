import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ShownPage } from '../../../electron/host/shown-page.ts';

/** A window as far as a page that is replaced is concerned. */
function shownIn(loads: (() => Promise<void>)[]) {
  const faults: unknown[] = [];
  let ended = 0;
  const window = {
    isDestroyed: () => false,
    webContents: {
      once: (_event: string, listener: () => void) => queueMicrotask(listener),
      forcefullyCrashRenderer: () => {
        ended += 1;
      },
    },
  } as unknown as BrowserWindow;
  const shown = new ShownPage(window, {
    load: () => loads.shift()?.() ?? Promise.resolve(),
    noteFault: (error) => void faults.push(error),
  });
  return { shown, faults, ended: () => ended };
}

const fails = (message: string) => () => Promise.reject(new Error(message));
const never = () => new Promise<void>(() => undefined);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a page that takes its place needs no force', async () => {
  const { shown, faults, ended } = shownIn([]);
  await shown.replace();
  expect({ faults, ended: ended() }).toEqual({ faults: [], ended: 0 });
});

test('what kept a page from taking its place is noted, also when force then helps', async () => {
  const { shown, faults, ended } = shownIn([fails('no such page')]);
  await shown.replace();
  expect(faults).toEqual([new Error('no such page')]);
  expect(ended()).toBe(1);
});

test('a page that is only late is ended, and that is no fault', async () => {
  const { shown, faults, ended } = shownIn([never]);
  const replaced = shown.replace();
  await vi.advanceTimersByTimeAsync(4_000);
  await replaced;
  expect({ faults, ended: ended() }).toEqual({ faults: [], ended: 1 });
});

test('both faults are noted when force does not help either', async () => {
  const { shown, faults } = shownIn([fails('first'), fails('second')]);
  await shown.replace();
  expect(faults).toEqual([new Error('first'), new Error('second')]);
});
