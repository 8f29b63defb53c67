import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, fixtureDir, test } from './fixture-app.ts';

const child = join(fixtureDir, 'child.js');

/** Starts the child, asks it once, and gives the answer with the exit code after `kill`. */
async function ask(app: ElectronApplication, message: object): Promise<{ answer: unknown; pid: boolean[] }> {
  return app.evaluate(
    async ({ utilityProcess }, { path, question }) => {
      const process = utilityProcess.fork(path, ['an argument']);
      const before = process.pid !== undefined;
      process.postMessage(question);
      const answer = await new Promise((resolve) => process.once('message', resolve));
      const during = process.pid !== undefined;
      const exit = new Promise((resolve) => process.once('exit', resolve));
      const killed = process.kill();
      await exit;
      return { answer, pid: [before, during, process.pid !== undefined, killed] };
    },
    { path: child, question: message },
  );
}

/** Whether the process still runs; on Linux one that has ended and only waits to be counted does not. */
function alive(pid: number): boolean {
  try {
    if (process.platform !== 'linux') return process.kill(pid, 0);
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false; // no such process
  }
}

test.beforeEach(async ({ page }) => {
  await page.title();
});

test('a child talks through its parent port and looks like Electron’s', async ({ app }) => {
  const { answer, pid } = await ask(app, { ask: 'facts' });
  const electron = await app.evaluate(() => process.versions.electron);
  expect(answer).toEqual({ type: 'utility', send: 'undefined', electron, argument: 'an argument', ports: 0 });
  expect(pid).toEqual([false, true, false, true]);
});

test('bytes cross both ways as Uint8Arrays, as they do in Electron', async ({ app }) => {
  const result = await app.evaluate(async ({ utilityProcess }, path) => {
    const process = utilityProcess.fork(path);
    process.postMessage({ ask: 'bytes', bytes: Buffer.from([1, 2]), map: new Map([[1, 2]]) });
    const answer = await new Promise<{ back: Uint8Array }>((resolve) => process.once('message', resolve));
    process.kill();
    const { back, ...there } = answer;
    return { there, isBuffer: Buffer.isBuffer(back), isBytes: back instanceof Uint8Array, bytes: [...back] };
  }, child);
  expect(result.there).toEqual({ isBuffer: false, isBytes: true, map: true });
  expect(result).toMatchObject({ isBuffer: false, isBytes: true, bytes: [1, 2, 255] });
});

test('what cannot be cloned throws at once', async ({ app }) => {
  const posting = app.evaluate(({ utilityProcess }, path) => {
    const process = utilityProcess.fork(path);
    process.once('spawn', () => process.kill());
    process.postMessage({ ask: () => 1 });
  }, child);
  await expect(posting).rejects.toThrow('could not be cloned');
});

test('exit codes arrive: its own, and 1 for an error that nobody caught', async ({ app }) => {
  const codes = await app.evaluate(async ({ utilityProcess }, path) => {
    const codeAfter = (question: object, file = path): Promise<number> =>
      new Promise((resolve) => {
        const process = utilityProcess.fork(file, [], { stdio: 'ignore' });
        process.once('exit', resolve);
        process.postMessage(question);
      });
    return {
      own: await codeAfter({ ask: 'exit', code: 7 }),
      thrown: await codeAfter({ ask: 'throw' }),
      missing: await codeAfter({}, `${path}.missing`),
    };
  }, child);
  expect(codes).toEqual({ own: 7, thrown: 1, missing: 1 });
});

test('stdout is a stream only where a pipe was asked for', async ({ app }) => {
  const output = await app.evaluate(async ({ utilityProcess }, path) => {
    const silent = utilityProcess.fork(path, [], { stdio: 'ignore' });
    const process = utilityProcess.fork(path, [], { stdio: ['ignore', 'pipe', 'inherit'] });
    process.postMessage({ ask: 'say' });
    const text = await new Promise((resolve) =>
      process.stdout?.once('data', (chunk) => resolve(String(chunk))),
    );
    const streams = [silent.stdout, process.stderr];
    for (const each of [silent, process]) each.kill();
    return { text, streams };
  }, child);
  expect(output).toEqual({ text: 'said aloud', streams: [null, null] });
});

test('electron cannot be imported in a child, and ports cannot be handed over', async ({ app }) => {
  const { answer } = await ask(app, { ask: 'electron' });
  expect(answer).toBe('electron host: module electron in a utility process is not doubled');
  const handing = app.evaluate(({ utilityProcess }, path) => {
    const process = utilityProcess.fork(path);
    process.once('spawn', () => process.kill());
    process.postMessage({}, [{} as Electron.MessagePortMain]);
  }, child);
  await expect(handing).rejects.toThrow('transfer of MessagePortMain is not doubled');
});

for (const end of ['quit', 'SIGKILL'] as const) {
  test(`a child ends with its parent (${end})`, async ({ app }) => {
    const pid = await app.evaluate(async ({ utilityProcess }, path) => {
      const process = utilityProcess.fork(path);
      await new Promise<void>((resolve) => process.once('spawn', () => resolve()));
      return process.pid ?? 0;
    }, child);
    expect(alive(pid)).toBe(true);
    const parent = app.process();
    const gone = once(parent, 'exit');
    if (end === 'SIGKILL') parent.kill('SIGKILL');
    else await app.close();
    await gone;
    await expect.poll(() => alive(pid)).toBe(false);
  });
}
