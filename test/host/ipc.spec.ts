import { expect, test } from './fixture-app.ts';

test('a handler sees the frame that asked, in the terms of the app', async ({ page }) => {
  const facts = await page.evaluate(() => window.fixture.call('facts'));
  expect(facts).toMatchObject({
    url: 'app://bundle/index.html',
    origin: 'app://bundle',
    parent: null,
    isMainFrame: true,
    version: '1.2.3',
    decrypted: 'secret',
    type: 'browser',
    isPackaged: false,
  });
});

test('main pushes, and an unsubscribed listener hears nothing more', async ({ app, page }) => {
  await page.evaluate(() => window.fixture.ping(41));
  await expect(page.locator('#log')).toHaveText('pong [42]');
  const heard = await page.evaluate(async () => {
    let count = 0;
    const stop = window.fixture.on('pong', () => {
      count += 1;
    });
    const next = (): Promise<void> => new Promise((resolve) => window.fixture.on('pong', () => resolve()));
    window.fixture.ping(1);
    await next();
    stop();
    window.fixture.ping(2);
    await next();
    return count;
  });
  expect(heard).toBe(1);
  await expect(
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.send('pong', () => 1)),
  ).rejects.toThrow('An object could not be cloned');
});

test('an answer that comes in pieces is whole, and no other comes between them', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const large = '😀'.repeat(500_000);
    const order: string[] = [];
    const ask = async (name: string, value: string) => {
      const same = (await window.fixture.call<string>('echo', value)) === value;
      order.push(name);
      return same;
    };
    const same = await Promise.all([ask('large', large), ask('small', 'b'), ask('shifted', `b${large}`)]);
    return { same, order };
  });
  expect(answers).toEqual({ same: [true, true, true], order: ['large', 'small', 'shifted'] });
});

test('everything that structured clone knows reaches main and comes back', async ({ page }) => {
  const result = await page.evaluate(async () => {
    const value: Record<string, unknown> = {
      bytes: new Uint8Array([1, 2, 3]).subarray(1),
      floats: new Float32Array([1.5]),
      map: new Map([['a', new Date(5)]]),
      set: new Set([1n]),
      date: new Date(7),
      invalid: new Date(Number.NaN),
      error: new RangeError('too far', { cause: 'a cause' }),
      pattern: /a+/gi,
      bigint: 12345678901234567890n,
      nothing: undefined,
      numbers: [Number.NaN, -0, Number.POSITIVE_INFINITY],
      holder: { shared: true },
    };
    value.again = value.holder;
    value.cycle = value;
    const kinds = await window.fixture.call('kinds', value);
    const back = await window.fixture.call<Record<string, never> & typeof value>('echo', value);
    const { bytes, floats, map, set, date, invalid, error, pattern, numbers } = back as unknown as {
      bytes: Uint8Array;
      floats: Float32Array;
      map: Map<string, Date>;
      set: Set<bigint>;
      date: Date;
      invalid: Date;
      error: RangeError;
      pattern: RegExp;
      numbers: number[];
    };
    return {
      kinds,
      back: {
        bytes: bytes instanceof Uint8Array && bytes.join() === '2,3',
        floats: floats instanceof Float32Array && floats[0] === 1.5,
        map: map instanceof Map && map.get('a') instanceof Date,
        set: set.has(1n),
        date: date.getTime() === 7,
        invalid: Number.isNaN(invalid.getTime()),
        error: error instanceof RangeError && error.message === 'too far' && error.cause === 'a cause',
        pattern: String(pattern) === '/a+/gi',
        bigint: back.bigint === 12345678901234567890n,
        nothing: 'nothing' in back && back.nothing === undefined,
        numbers:
          Number.isNaN(numbers[0]) && Object.is(numbers[1], -0) && numbers[2] === Number.POSITIVE_INFINITY,
        shared: back.again === back.holder,
        cycle: back.cycle === back,
      },
    };
  });
  for (const [kind, survived] of Object.entries({ ...result.back, ...(result.kinds as object) })) {
    expect(survived, kind).toBe(true);
  }
});

test('twenty megabytes cross in one call', async ({ page }) => {
  const length = await page.evaluate(async () => {
    const bytes = new Uint8Array(20 * 1024 * 1024).fill(7);
    const back = await window.fixture.call<Uint8Array>('echo', bytes);
    return back.every((byte) => byte === 7) ? back.length : -1;
  });
  expect(length).toBe(20 * 1024 * 1024);
});

test('failures arrive as Electron words them', async ({ page }) => {
  const messages = await page.evaluate(async () => {
    const messageOf = (promise: Promise<unknown>): Promise<string> =>
      promise.then(
        () => 'no error',
        (error: Error) => error.message,
      );
    return {
      thrown: await messageOf(window.fixture.call('fail')),
      unknown: await messageOf(window.fixture.call('nobody')),
      answer: await messageOf(window.fixture.call('function')),
      argument: await messageOf(Promise.resolve().then(() => window.fixture.call('echo', { f: () => 1 }))),
    };
  });
  expect(messages).toEqual({
    thrown: "Error invoking remote method 'fail': TypeError: not today",
    unknown: "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
    answer: "Error invoking remote method 'function': Error: An object could not be cloned.",
    argument: 'An object could not be cloned.',
  });
});

test('what the preload exposes is callable at once, throws its own errors, and cannot be altered', async ({
  page,
}) => {
  const result = await page.evaluate(() => {
    const attempt = (act: () => void): string => {
      try {
        act();
        return 'done';
      } catch (error) {
        return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      }
    };
    const deep = Object.isFrozen(window.fixture.nested.deep);
    return {
      sum: window.fixture.sum(2, 3),
      refused: attempt(() => window.fixture.refuse()),
      frozen: Object.isFrozen(window.fixture) && deep,
      replaced: attempt(() => {
        Object.assign(window, { fixture: {} });
      }),
      sandboxed: window.fixture.sandboxed,
    };
  });
  expect(result).toMatchObject({ sum: 5, refused: 'RangeError: too much', frozen: true, sandboxed: true });
  expect(result.replaced).toMatch(/^TypeError/);
});

test('the page itself has neither Node nor a way to the host', async ({ page }) => {
  const names = ['require', 'process', 'module', 'Buffer', 'electron', '__hostPost', '__hostDeliver'];
  const types = await page.evaluate(
    (list) => list.map((name) => typeof (window as unknown as Record<string, unknown>)[name]),
    names,
  );
  expect(types).toEqual(names.map(() => 'undefined'));
});

test('a frame inside the page has no preload', async ({ page }) => {
  const type = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = 'index.html';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    return typeof frame.contentWindow?.fixture;
  });
  expect(type).toBe('undefined');
});

test('a call of the preload that has no double throws its name', async ({ page }) => {
  expect(await page.evaluate(() => window.fixture.missing())).toBe(
    'electron host: ipcRenderer.sendSync is not doubled',
  );
});
