import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { nativeTheme, protocol } from 'electron';
import { type FirstPage, fillMarks } from './first-page.ts';

/** The origin of the window's own page. Every call across IPC must come from it. */
export const pageOrigin = 'app://bundle';
/** Where the window's page stands under its origin. */
export const pagePath = '/index.html';
/** The origin of documents that are only laid out for printing; it has no bridge and runs no script. */
export const printOrigin = 'app://print';

/** The origin of the empty page that the window shows for a moment while it forgets a vault. */
export const emptyOrigin = 'app://empty';

const mediaTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

const never = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
];

/**
 * No script but the bundle's own and, by its hash, the one that stands in the page, no style but ours and those that carry
 * the nonce of this load, no connection anywhere else.
 */
function pagePolicy(nonce: string, scriptHash = ''): string {
  return [
    ...never,
    `script-src 'self' ${scriptHash}`.trim(),
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "worker-src 'self'",
    "connect-src 'self'",
  ].join('; ');
}

function printPolicy(): string {
  return [...never, "style-src 'unsafe-inline'", "font-src 'self'", 'img-src data:'].join('; ');
}

const emptyPage = '<!doctype html><meta name="color-scheme" content="light dark"><title>Alcove</title>';

/**
 * Chromium gives a page that differs in this another process than the page before it (HTML, 7.1.3), and ends that of a page it
 * leaves. The window's own page does without it: nothing can open it or be opened by it, and its start need not wait for
 * a second process.
 */
const ownProcess = { 'cross-origin-opener-policy': 'same-origin' };

/** The fonts of documents say nothing of anyone: the process of a page that named them has them for the next one. */
const reusable = { 'cache-control': 'max-age=3600, immutable' };

function respond(
  body: string | Uint8Array<ArrayBuffer>,
  type: string,
  policy: string,
  more: Readonly<Record<string, string>> = {},
): Response {
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      ...more,
    },
  });
}

const missing = () => new Response('Not found', { status: 404 });

/** Must run before the app is ready: gives app:// the rights of an ordinary secure web origin. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** What is served beside the files of the built page. */
interface Served {
  /** The page that the window loads. */
  readonly page: () => Promise<FirstPage>;
  /** What is laid out for printing under this path. */
  readonly printDocument: (path: string) => string | undefined;
}

/**
 * Serves the built page from `folder` and, under the print origin, whatever `printDocument` hands out.
 * Nothing outside `folder` can be reached, whatever the address says.
 */
export function serveApp(folder: string, { page, printDocument }: Served): void {
  protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    const origin = `${url.protocol}//${url.host}`;
    if (origin === emptyOrigin)
      return respond(emptyPage, 'text/html; charset=utf-8', never.join('; '), ownProcess);
    if (origin === printOrigin) {
      const document = printDocument(url.pathname);
      if (document !== undefined) return respond(document, 'text/html; charset=utf-8', printPolicy());
      if (!url.pathname.startsWith('/fonts/')) return missing();
    } else if (origin !== pageOrigin) return missing();
    else if (url.pathname === pagePath) return respondWith(folder, await page());

    const file = fileWithin(folder, url.pathname);
    if (file === undefined || extname(file) === '.html') return missing();
    const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'EISDIR') return undefined;
      throw error;
    });
    if (bytes === undefined) return missing();
    const extension = extname(file);
    const type = mediaTypes[extension] ?? 'application/octet-stream';
    const more = extension === '.ttf' ? reusable : {};
    return respond(new Uint8Array(bytes), type, pagePolicy(newNonce()), more);
  });
}

const newNonce = () => randomBytes(16).toString('base64');

/** The page in the scheme that is set, so that a dark room is never lit by a white window. */
async function respondWith(folder: string, { file, marks }: FirstPage): Promise<Response> {
  const nonce = newNonce();
  const COLOUR_SCHEME = nativeTheme.shouldUseDarkColors ? 'dark' : 'light';
  const built = await readFile(join(folder, file), 'utf8');
  const page = fillMarks(built, { ...marks, COLOUR_SCHEME, CSP_NONCE: nonce });
  return respond(page, 'text/html; charset=utf-8', pagePolicy(nonce, hashOfScript(built)));
}

/** The source expression of the one script that stands in the built page (CSP Level 3, 2.3.1). */
function hashOfScript(built: string): string {
  const script = /<script>(.*?)<\/script>/s.exec(built)?.[1] ?? '';
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

function fileWithin(folder: string, pathname: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined; // a malformed escape names no file
  }
  if (decoded.includes('\0')) return undefined;
  const file = normalize(join(folder, decoded));
  return file.startsWith(folder + sep) ? file : undefined;
}
