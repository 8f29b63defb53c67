import type { ElectronApplication, Page } from '@playwright/test';

/** The longest time, in milliseconds, that each of the two was taken up by one thing and could answer nothing else. */
export interface Blocked {
  readonly main: number;
  readonly window: number;
}

/**
 * Watches Electron's main process (how late the ticks of its event loop come) and the page (its long tasks, which are
 * those of 50 ms and more; below that `window` is 0). A page that replaces another one is watched from `follow` on;
 * its start, which compiles the whole program, is left out.
 */
export async function watchBlocks(app: ElectronApplication, page: Page) {
  let longest = 0;
  page.on('console', (message) => {
    const [, ms] = /^long task of (\d+) ms$/.exec(message.text()) ?? [];
    longest = Math.max(longest, Number(ms ?? 0));
  });
  await app.evaluate(() => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks');
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    Object.assign(globalThis, { alcoveDelay: delay });
  });
  const follow = () =>
    page.evaluate(() => {
      if (Reflect.has(globalThis, 'alcoveTasks')) return;
      const tasks = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) console.log(`long task of ${Math.round(duration)} ms`);
      });
      tasks.observe({ type: 'longtask' });
      Object.assign(globalThis, { alcoveTasks: tasks });
    });
  const delayInMain = () =>
    app.evaluate(() => {
      const delay = Reflect.get(globalThis, 'alcoveDelay');
      const { max } = delay;
      delay.reset();
      return Math.round(max / 1e6);
    });
  return {
    follow,
    async during(work: () => Promise<unknown>): Promise<Blocked> {
      await follow();
      await delayInMain();
      longest = 0;
      await work();
      const main = await delayInMain();
      await follow();
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100))); // a long task is told of after its end
      return { main, window: longest };
    },
  };
}
