import { engine, hostRecord } from '../host/launch.ts';
import { expect, test } from './alcove.ts';

test('the page has no Node, no Electron and only the three functions of the bridge', async ({
  alcove: { page },
}) => {
  const seen = await page.evaluate(() => ({
    require: typeof Reflect.get(window, 'require'),
    process: typeof Reflect.get(window, 'process'),
    electron: typeof Reflect.get(window, 'electron'),
    bridge: Object.keys(window.alcove).toSorted(),
  }));
  expect(seen).toEqual({
    require: 'undefined',
    process: 'undefined',
    electron: 'undefined',
    bridge: ['call', 'drop', 'listen'],
  });
});

test('the window is sandboxed, isolated and kept out of screen captures', async ({
  alcove: { app, page },
}) => {
  const window = await app.browserWindow(page);
  expect(await window.evaluate((shown) => shown.getTitle())).toBe('Alcove');
  if (engine === 'electron') {
    const preferences = await window.evaluate((shown) => shown.webContents.getLastWebPreferences());
    expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
  }
});

test('the policy refuses inline script, inline style without this load’s nonce, and eval', async ({
  alcove: { page },
}) => {
  const violated = await page.evaluate(async () => {
    const directives: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      directives.push(event.effectiveDirective),
    );
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.body.append(script, style);
    // The debugger lifts the policy for its own task, so eval is asked in another.
    const evaluated = await new Promise<string>((resolve) => {
      setTimeout(() => {
        try {
          // biome-ignore lint/security/noGlobalEval: to see it refused
          resolve(String(eval('1')));
        } catch (error) {
          resolve(error instanceof Error ? error.name : '');
        }
      }, 0);
    });
    return { directives: directives.toSorted(), evaluated, inlineRan: Reflect.has(window, 'inlineRan') };
  });
  expect(violated.directives).toContain('script-src-elem');
  expect(violated.directives).toContain('style-src-elem');
  expect(violated).toMatchObject({ evaluated: 'EvalError', inlineRan: false });
});

test('no request leaves: not by fetch, image, style, socket, beacon or worker', async ({
  alcove: { app, page },
}) => {
  const answers = await page.evaluate(async () => {
    const image = new Promise<string>((resolve) => {
      const element = new Image();
      element.onload = () => resolve('loaded');
      element.onerror = () => resolve('refused');
      element.src = 'https://image.example/pixel.png';
    });
    const socket = new Promise<string>((resolve) => {
      try {
        const opened = new WebSocket('wss://socket.example/');
        opened.onopen = () => resolve('opened');
        opened.onerror = () => resolve('refused');
      } catch {
        resolve('refused');
      }
    });
    const fetched = fetch('https://fetch.example/').then(
      () => 'answered',
      () => 'refused',
    );
    navigator.sendBeacon('https://beacon.example/', 'x');
    return Promise.all([image, socket, fetched]);
  });
  expect(answers).toEqual(['refused', 'refused', 'refused']);
  if (engine === 'host') expect((await hostRecord(app)).escaped).toEqual([]);
});

test('no other address is opened: not by link, script, form or new window', async ({
  alcove: { app, page },
}) => {
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://elsewhere.example/';
    link.textContent = 'elsewhere';
    document.body.append(link);
    link.click();
    window.open('https://popup.example/', '_blank');
    location.href = 'https://script.example/';
  });
  await expect(page.getByRole('main')).toBeVisible();
  expect(app.windows()).toHaveLength(1);
  expect(new URL(page.url()).pathname).toBe('/index.html');
  if (engine === 'host') expect((await hostRecord(app)).escaped).toEqual([]);
});

test('every permission is refused without asking', async ({ alcove: { page } }) => {
  const answers = await page.evaluate(async () => ({
    notifications: await Notification.requestPermission(),
    place: await new Promise<string>((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        () => resolve('denied'),
      );
    }),
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'granted',
      () => 'denied',
    ),
  }));
  expect(answers).toEqual({ notifications: 'denied', place: 'denied', camera: 'denied' });
});

test('a call that does not fit the contract is refused with a code, and nothing of it comes back', async ({
  alcove: { page },
}) => {
  const answers = await page.evaluate(async () => {
    const call = (name: unknown, input: unknown) =>
      Reflect.apply(window.alcove.call, window.alcove, [name, input]);
    return Promise.all([
      call('vault.readKey', {}),
      call('vault.unlock', { ref: 1 }),
      call('mentees.list', undefined),
      call('backup.verify', { jobId: 'a-job-of-ours', file: '/etc/passwd', secret: null }),
      call('documents.sign', { previewId: 'made-up', looked: true, fileName: 'Record.pdf' }),
    ]);
  });
  expect(answers).toEqual([
    { ok: false, error: { code: 'ipc.unknown' } },
    { ok: false, error: { code: 'ipc.invalid', facts: { field: 'ref' } } },
    { ok: false, error: { code: 'vault.locked' } },
    { ok: false, error: { code: 'file.notFound' } },
    { ok: false, error: { code: 'vault.locked' } },
  ]);
});

test('a frame inside the page cannot call, whoever puts it there', async ({ alcove: { page } }) => {
  const reached = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>inside</p>';
    document.body.append(frame);
    await new Promise((resolve) => setTimeout(resolve, 0));
    return typeof (frame.contentWindow === null ? undefined : Reflect.get(frame.contentWindow, 'alcove'));
  });
  expect(reached).toBe('undefined');
});

test('pages outside the built folder cannot be reached through app://', async ({ alcove: { page } }) => {
  const statuses = await page.evaluate(async () => {
    const paths = [
      '/../main/main.js',
      '/%2e%2e/main/main.js',
      '/..%2fmain%2fmain.js',
      '/nowhere.html',
      '/%00',
    ];
    return Promise.all(
      paths.map((path) =>
        fetch(path).then(
          (response) => response.status,
          () => 0,
        ),
      ),
    );
  });
  for (const status of statuses) expect([0, 404]).toContain(status);
});
