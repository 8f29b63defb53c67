import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, openWithoutPolicy, test } from './fixture-app.ts';
import { hostRecord } from './launch.ts';

test('the policy of the response stops inline scripts and eval', async ({ page }) => {
  expect(await page.evaluate(() => 'inlineRan' in window)).toBe(false);
  const directive = page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
        const script = document.createElement('script');
        script.textContent = 'window.inlineRan = true';
        document.body.append(script);
      }),
  );
  expect(await directive).toBe('script-src-elem');
  // The debugger lifts the policy for its own run, so the page is asked in a task of its own.
  const evaluated = page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => {
          try {
            // biome-ignore lint/security/noGlobalEval: to see it refused
            resolve(eval('1 + 1'));
          } catch (error) {
            resolve((error as Error).name);
          }
        }, 0);
      }),
  );
  expect(await evaluated).toBe('EvalError');
});

test('sources of the app scheme in a policy hold, and the handler sees the original request', async ({
  page,
}) => {
  const answer = await page.evaluate(async () => {
    const response = await fetch('/echo?a=1', { method: 'POST', body: 'Grüße' });
    return response.json();
  });
  expect(answer).toEqual({ url: 'app://bundle/echo?a=1', method: 'POST', body: 'Grüße' });
});

test('the policy refuses the network before any filter is asked', async ({ app, page }) => {
  const result = await page.evaluate(async () => {
    const directives: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      directives.push(event.effectiveDirective),
    );
    const fetched = await fetch('https://policy.example/').then(() => 'answered', String);
    const socket = await new Promise((resolve) => {
      try {
        const opened = new WebSocket('wss://policy.example/');
        opened.onopen = () => resolve('answered');
        opened.onerror = () => resolve('refused');
      } catch (error) {
        resolve(String(error));
      }
    });
    return { fetched, socket, directives };
  });
  expect(result.fetched).toContain('Failed to fetch');
  expect(result.socket).not.toBe('answered');
  expect(result.directives).toEqual(['connect-src', 'connect-src']);
  expect(await hostRecord(app)).toMatchObject({ escaped: [], blockedByApp: [] });
});

test('without a policy the filter of the session refuses it, in pages and in workers', async ({
  app,
  page,
}) => {
  await openWithoutPolicy(app, page);
  const results = await page.evaluate(async () => {
    const fetched = await fetch('https://filter.example/').then(() => 'answered', String);
    const worker = new Worker('worker.js?open');
    const ask = (message: object): Promise<unknown> =>
      new Promise((resolve) => {
        worker.onmessage = ({ data }) => resolve(data);
        worker.postMessage(message);
      });
    const inWorker = await ask({ kind: 'fetch', url: 'https://worker.example/' });
    const socket = await new Promise((resolve) => {
      const opened = new WebSocket('wss://socket.example/');
      opened.onopen = () => resolve('answered');
      opened.onerror = () => resolve('refused');
    });
    return [fetched, inWorker, socket, await ask({ kind: 'socket', url: 'wss://worker-socket.example/' })];
  });
  expect(results).toEqual(['TypeError: Failed to fetch', 'TypeError: Failed to fetch', 'refused', 'refused']);
  const blocked = ['https://filter.example/', 'https://worker.example/'];
  const sockets = ['wss://socket.example/', 'wss://worker-socket.example/'];
  await expect.poll(async () => (await hostRecord(app)).blockedByApp).toEqual([...blocked, ...sockets]);
  expect((await hostRecord(app)).escaped).toEqual([]);
});

test('what the app lets through is recorded and still goes nowhere', async ({ app, page }) => {
  await openWithoutPolicy(app, page);
  const server = createServer();
  let connections = 0;
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const results = await page.evaluate(async (place) => {
    const fetched = await fetch(`http://${place}/let-through`).then(() => 'answered', String);
    const socket = await new Promise((resolve) => {
      const opened = new WebSocket(`ws://${place}/let-through`);
      opened.onopen = () => resolve('answered');
      opened.onerror = () => resolve('refused');
    });
    return [fetched, socket];
  }, `127.0.0.1:${port}`);
  server.close();
  expect(results).toEqual(['TypeError: Failed to fetch', 'refused']);
  expect(connections).toBe(0);
  const expected = [`http://127.0.0.1:${port}/let-through`, `ws://127.0.0.1:${port}/let-through`];
  await expect.poll(async () => (await hostRecord(app)).escaped).toEqual(expected);
  expect((await hostRecord(app)).blockedByApp).toEqual([]);
});

test('WebRTC finds no way out: no candidate, no packet to a STUN server', async ({ app, page }) => {
  await openWithoutPolicy(app, page);
  const stun = createSocket('udp4');
  let packets = 0;
  stun.on('message', () => {
    packets += 1;
  });
  await new Promise<void>((resolve) => stun.bind(0, '127.0.0.1', resolve));
  const candidates = await page.evaluate(async (port) => {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
    const found: string[] = [];
    connection.createDataChannel('x');
    const gathered = new Promise((resolve) => {
      connection.onicecandidate = ({ candidate }) => {
        if (candidate?.candidate) found.push(candidate.candidate);
        else resolve(undefined);
      };
    });
    await connection.setLocalDescription(await connection.createOffer());
    await Promise.race([gathered, new Promise((resolve) => setTimeout(resolve, 3_000))]);
    return found;
  }, stun.address().port);
  await pause(50); // a packet that was sent would be on its way through the kernel now
  stun.close();
  expect({ candidates, packets }).toEqual({ candidates: [], packets: 0 });
});

test('a new window is refused, and the link goes to the desktop', async ({ app, page }) => {
  await page.click('#external');
  await expect.poll(async () => (await hostRecord(app)).opened).toEqual(['https://example.com/document']);
  expect(await page.evaluate(() => window.open('https://example.com/opened'))).toBeNull();
  const both = ['https://example.com/document', 'https://example.com/opened'];
  await expect.poll(async () => (await hostRecord(app)).opened).toEqual(both);
  await expect.poll(() => app.windows().length).toBe(1);
  expect((await hostRecord(app)).escaped).toEqual([]);
});

test('a new window that the app allows counts as escaped', async ({ app, page }) => {
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setWindowOpenHandler(() => ({ action: 'allow' }));
  });
  await page.click('#external');
  await expect.poll(async () => (await hostRecord(app)).escaped).toEqual(['https://example.com/document']);
});

test('a navigation away is refused and the page stays', async ({ app, page }) => {
  await page.click('#away');
  await expect
    .poll(() => app.evaluate(() => globalThis.frameNavigations))
    .toEqual([{ url: 'https://example.com/away', isMainFrame: true }]);
  await expect(page.getByRole('heading')).toHaveText('Host fixture');
  expect(
    await page.evaluate(() => window.fixture.call<{ url: string }>('facts').then(({ url }) => url)),
  ).toBe('app://bundle/index.html');
  expect(await hostRecord(app)).toMatchObject({ escaped: [], blockedByApp: [] });
});

test('a frame that wants to load is announced as a subframe', async ({ app, page }) => {
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = 'note.txt';
    document.body.append(frame);
  });
  await expect
    .poll(() => app.evaluate(() => globalThis.frameNavigations))
    .toEqual([{ url: 'app://bundle/note.txt', isMainFrame: false }]);
});

test('main reloading or loading its own page is not asked about', async ({ app, page }) => {
  await page.reload();
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.loadURL('app://bundle/index.html#part'),
  );
  expect(await app.evaluate(() => globalThis.frameNavigations)).toEqual([]);
});

test('main loads its page as often as it likes', async ({ app, page }) => {
  const warnings = await app.evaluate(async ({ BrowserWindow }) => {
    const heard: string[] = [];
    process.on('warning', ({ name }) => heard.push(name));
    const [window] = BrowserWindow.getAllWindows();
    for (let round = 0; round < 12; round += 1) await window?.loadURL(`app://bundle/index.html?${round}`);
    return heard;
  });
  expect(warnings).toEqual([]);
  await expect(page).toHaveURL(/index\.html\?11$/);
  await page.getByRole('heading', { name: 'Host fixture' }).waitFor();
});

test('a permission needs both handlers of the session', async ({ page }) => {
  const states = await page.evaluate(async () => {
    const stateOf = async (name: string): Promise<string> =>
      (await navigator.permissions.query({ name: name as PermissionName })).state;
    return {
      bothYes: await stateOf('notifications'),
      checkNo: await stateOf('geolocation'),
      requestNo: await stateOf('camera'),
      asked: await new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('answered'),
          ({ code }) => resolve(code),
        );
      }),
    };
  });
  expect(states).toEqual({ bothYes: 'granted', checkNo: 'denied', requestNo: 'denied', asked: 1 });
});

test('a download is told to the session and writes nothing', async ({ app, page }) => {
  await page.click('#file');
  await expect.poll(() => app.evaluate(() => globalThis.downloads)).toEqual(['note.txt']);
});

for (const [name, preferences] of Object.entries({
  'sandbox: false': { sandbox: false },
  'contextIsolation: false': { contextIsolation: false },
  'webSecurity: false': { webSecurity: false },
  'nodeIntegration: true': { nodeIntegration: true },
  'nodeIntegrationInWorker: true': { nodeIntegrationInWorker: true },
  'nodeIntegrationInSubFrames: true': { nodeIntegrationInSubFrames: true },
  'allowRunningInsecureContent: true': { allowRunningInsecureContent: true },
  'experimentalFeatures: true': { experimentalFeatures: true },
  'webviewTag: true': { webviewTag: true },
})) {
  test(`a window with ${name} cannot be made`, async ({ app, page }) => {
    await page.title();
    const making = app.evaluate(
      ({ BrowserWindow }, webPreferences) => new BrowserWindow({ webPreferences }).id,
      preferences,
    );
    await expect(making).rejects.toThrow(`refused webPreferences ${name}`);
  });
}
