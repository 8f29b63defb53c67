import type { EventOf } from '../browser/devtools.ts';
import { record } from '../record.ts';
import { browser, liveBrowser } from '../run.ts';
import { say } from '../say.ts';
import { cspToChromium, fromChromium, toChromium } from '../scheme-urls.ts';
import { handlerOf } from './protocol.ts';
import { asElectron } from './strict.ts';
import type { WebContentsDouble } from './web-contents.ts';
import {
  beforeRequest,
  beforeSendHeaders,
  headersReceived,
  type RequestDetails,
  type ResourceType,
} from './web-request.ts';
import { windowOfFrame } from './windows.ts';

type Paused = EventOf<'Fetch.requestPaused'>;
type HeaderMap = Record<string, string | string[]>;

const resourceTypes: Readonly<Record<string, ResourceType>> = {
  Stylesheet: 'stylesheet',
  Script: 'script',
  Image: 'image',
  Font: 'font',
  XHR: 'xhr',
  Fetch: 'xhr',
  Ping: 'ping',
  CSPViolationReport: 'cspReport',
  Media: 'media',
  WebSocket: 'webSocket',
};

/** Windows that Chromium opened by itself; they are closed at once and must load nothing meanwhile. */
const popups = new Set<string>();

export function refuseRequestsOf(targetId: string): void {
  popups.add(targetId);
}

/** From here on every request of every page and worker passes the app's filters and is answered by the app. */
export async function interceptRequests(): Promise<void> {
  browser().on('Fetch.requestPaused', (event) => {
    handle(event).catch(async (error) => {
      if (!liveBrowser()) return;
      say(`${fromChromium(event.request.url)}: ${error instanceof Error ? error.message : String(error)}`);
      await fail(event, 'Failed');
    });
  });
  await browser().send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}

async function handle(event: Paused): Promise<void> {
  const { url: chromiumUrl } = event.request;
  if (/^(data|blob):/.test(chromiumUrl)) {
    await browser().send('Fetch.continueRequest', { requestId: event.requestId });
    return;
  }
  const contents = windowOfFrame(event.frameId)?.webContents;
  if (popups.has(event.frameId)) return fail(event, 'Aborted');
  if (event.resourceType === 'Document' && contents && !contents.mayNavigate(event.frameId, chromiumUrl)) {
    return fail(event, 'Aborted');
  }
  const details = describe(event, contents);
  const before = await beforeRequest.ask(details);
  if (before.cancel) return blockedByApp(event, details);
  if (before.redirectURL) return redirect(event, before.redirectURL);
  const sending = await beforeSendHeaders.ask(asDetails(details, { requestHeaders: event.request.headers }));
  if (sending.cancel) return blockedByApp(event, details);
  await answer(event, details, sending.requestHeaders ?? event.request.headers);
}

function describe(event: Paused, contents: WebContentsDouble | undefined): RequestDetails {
  const isMain = event.frameId === contents?.targetId;
  const documentType = isMain ? 'mainFrame' : 'subFrame';
  const { Referer: referrer = '' } = event.request.headers;
  return {
    id: Number(/\d+$/.exec(event.requestId)?.[0] ?? 0),
    url: fromChromium(event.request.url),
    method: event.request.method,
    resourceType:
      event.resourceType === 'Document' ? documentType : (resourceTypes[event.resourceType] ?? 'other'),
    referrer: fromChromium(referrer),
    timestamp: Date.now(),
    ...(contents && { webContentsId: contents.id, webContents: asElectron<Electron.WebContents>(contents) }),
  };
}

function asDetails<More extends object>(details: RequestDetails, more: More): RequestDetails & More {
  return { ...details, ...more };
}

/** Gives the request to the app's own handler of its scheme; without one it would have left the machine. */
async function answer(event: Paused, details: RequestDetails, requestHeaders: HeaderMap): Promise<void> {
  const handler = handlerOf(details.url);
  if (!handler) {
    record.escaped.push(details.url);
    return fail(event, 'BlockedByClient');
  }
  const response = await handler(request(event, details, requestHeaders));
  const own: Record<string, string[]> = {};
  response.headers.forEach((value, name) => {
    own[name] = [value];
  });
  const { status } = response;
  const facts = { responseHeaders: own, statusCode: status, statusLine: `HTTP/1.1 ${status}` };
  const received = await headersReceived.ask(asDetails(details, facts));
  if (received.cancel) return blockedByApp(event, details);
  await browser().send('Fetch.fulfillRequest', {
    requestId: event.requestId,
    responseCode: status || 200,
    responseHeaders: headerList(received.responseHeaders ?? own),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  });
}

function request(event: Paused, { url, method }: RequestDetails, requestHeaders: HeaderMap): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(requestHeaders)) {
    for (const one of [value].flat())
      headers.append(name, /^(origin|referer)$/i.test(name) ? fromChromium(one) : one);
  }
  const parts = (event.request.postDataEntries ?? []).map(({ bytes = '' }) => Buffer.from(bytes, 'base64'));
  const body = event.request.hasPostData ? Buffer.concat(parts) : null;
  return new Request(url, { method, headers, body: method === 'GET' || method === 'HEAD' ? null : body });
}

/** Headers that name an origin name it as Chromium knows it. */
function headerList(headers: HeaderMap): { name: string; value: string }[] {
  return Object.entries(headers).flatMap(([name, values]) =>
    [values].flat().map((value) => {
      if (/^content-security-policy/i.test(name)) return { name, value: cspToChromium(value) };
      if (/^(location|access-control-allow-origin)$/i.test(name)) return { name, value: toChromium(value) };
      return { name, value };
    }),
  );
}

async function redirect(event: Paused, url: string): Promise<void> {
  await browser().send('Fetch.fulfillRequest', {
    requestId: event.requestId,
    responseCode: 307,
    responseHeaders: [{ name: 'location', value: toChromium(url) }],
  });
}

async function blockedByApp(event: Paused, { url }: RequestDetails): Promise<void> {
  record.blockedByApp.push(url);
  await fail(event, 'BlockedByClient');
}

/** The page may be gone before its request is refused: then there is nothing left to refuse. */
async function fail(event: Paused, errorReason: 'Aborted' | 'BlockedByClient' | 'Failed'): Promise<void> {
  await browser()
    .send('Fetch.failRequest', { requestId: event.requestId, errorReason })
    .catch(() => undefined);
}

/** A WebSocket cannot be held back, only noticed: Chromium resolves no name and no address for it. */
export async function noticeWebSocket(url: string, contents: WebContentsDouble): Promise<void> {
  const before = await beforeRequest.ask({
    id: 0,
    url,
    method: 'GET',
    resourceType: 'webSocket',
    referrer: '',
    timestamp: Date.now(),
    webContentsId: contents.id,
    webContents: asElectron<Electron.WebContents>(contents),
  });
  (before.cancel ? record.blockedByApp : record.escaped).push(url);
}
