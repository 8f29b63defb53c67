import { asElectron, strict } from './strict.ts';

export type ResourceType = Electron.OnBeforeRequestListenerDetails['resourceType'];

/** What the app's listeners are told of a request. */
export interface RequestDetails {
  readonly id: number;
  readonly url: string;
  readonly method: string;
  readonly resourceType: ResourceType;
  readonly referrer: string;
  readonly timestamp: number;
  readonly webContentsId?: number;
  readonly webContents?: Electron.WebContents;
}

type Listener<Answer> = (details: never, callback: (answer: Answer) => void) => void;

/** One listener with its filter; a later one replaces it, as in Electron. */
class Slot<Answer extends object> {
  private listener: Listener<Answer> | null = null;
  private filter: Electron.WebRequestFilter | undefined;

  readonly set = (first: unknown, second?: Listener<Answer> | null): void => {
    if (typeof first === 'function' || first === null) {
      this.filter = undefined;
      this.listener = first as Listener<Answer> | null;
    } else {
      this.filter = first as Electron.WebRequestFilter;
      this.listener = second ?? null;
    }
  };

  ask(details: RequestDetails): Promise<Partial<Answer>> {
    const { listener, filter } = this;
    if (!listener || (filter && !matches(filter, details))) return Promise.resolve({});
    return new Promise((resolve) => listener(details as never, resolve));
  }
}

function matches(filter: Electron.WebRequestFilter, { url, resourceType }: RequestDetails): boolean {
  if (filter.types && !filter.types.some((type) => type === resourceType)) return false;
  if (filter.excludeUrls?.some((pattern) => glob(pattern).test(url))) return false;
  return filter.urls.length === 0 || filter.urls.some((pattern) => glob(pattern).test(url));
}

function glob(pattern: string): RegExp {
  if (pattern === '<all_urls>') return /^/;
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${escaped}$`);
}

export const beforeRequest = new Slot<Electron.CallbackResponse>();
export const beforeSendHeaders = new Slot<Electron.BeforeSendResponse>();
export const headersReceived = new Slot<Electron.HeadersReceivedResponse>();

export const webRequest = strict(
  'webRequest',
  asElectron<Pick<Electron.WebRequest, 'onBeforeRequest' | 'onBeforeSendHeaders' | 'onHeadersReceived'>>({
    onBeforeRequest: beforeRequest.set,
    onBeforeSendHeaders: beforeSendHeaders.set,
    onHeadersReceived: headersReceived.set,
  }),
);
