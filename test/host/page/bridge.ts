/** One end of the passage between the page's world and the preload's isolated world. */
export interface Bridge {
  /** Speaks to the other world; it answers before this returns. */
  send(kind: string, data: unknown): void;
  /** Called when the other world speaks. */
  readonly handlers: Record<string, (data: unknown) => void>;
  /** Replaces functions and promises by tokens that can cross. */
  wrap(value: unknown): unknown;
  /** Replaces tokens by functions and promises that call back. */
  unwrap(value: unknown): unknown;
}

/**
 * Makes one end of the passage that contextBridge needs. Chromium clones the `detail` of a CustomEvent when the
 * other world reads it, at once and without a round trip, so calls stay synchronous as in Electron.
 * Runs inside pages as its own source text and uses nothing from outside itself. The built-ins are taken before
 * the page's scripts run; the event's name is a secret of the two ends.
 */
export function makeBridge(secret: string, mine: string, other: string): Bridge {
  type Anything = (...args: unknown[]) => unknown;
  type Fields = Record<string, unknown>;
  const page = document;
  const PassageEvent = CustomEvent;
  const apply = Reflect.apply;
  const clone = structuredClone;
  const dispatch = EventTarget.prototype.dispatchEvent;
  const readDetail = Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail')?.get;
  const functionToken = `${secret}function`;
  const promiseToken = `${secret}promise`;

  const functions = new Map<number, Anything>();
  const functionIds = new WeakMap<Anything, number>();
  const proxies = new Map<unknown, Anything>();
  const promises = new Map<unknown, { resolve(value: unknown): void; reject(error: unknown): void }>();
  const handlers: Record<string, (data: unknown) => void> = {};
  let lastId = 0;
  let reply: Fields | undefined;

  const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

  const send = (kind: string, data: unknown): void => {
    try {
      clone(data);
    } catch {
      throw new Error('An object could not be cloned.');
    }
    apply(dispatch, page, [new PassageEvent(secret + other, { detail: { kind, data } })]);
  };

  const settle = (id: number, ok: boolean, result: unknown): void => {
    try {
      send('settle', { id, ok, value: wrap(result) });
    } catch (error) {
      send('settle', { id, ok: false, value: error });
    }
  };

  const wrap = (value: unknown, seen = new Map<unknown, unknown>()): unknown => {
    if (typeof value === 'function') {
      const known = functionIds.get(value as Anything);
      if (known) return { [functionToken]: known };
      lastId += 1;
      functionIds.set(value as Anything, lastId);
      functions.set(lastId, value as Anything);
      return { [functionToken]: lastId };
    }
    if (value instanceof Promise) {
      lastId += 1;
      const id = lastId;
      value.then(
        (result) => settle(id, true, result),
        (error) => settle(id, false, error),
      );
      return { [promiseToken]: id };
    }
    if (!isObject(value)) return value;
    if (seen.has(value)) return seen.get(value);
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      seen.set(value, list);
      for (const item of value) list.push(wrap(item, seen));
      return list;
    }
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) return value;
    const fields: Fields = {};
    seen.set(value, fields);
    for (const key of Object.keys(value)) fields[key] = wrap(value[key], seen);
    return fields;
  };

  const unwrap = (value: unknown, seen = new Set<unknown>()): unknown => {
    if (!isObject(value) || seen.has(value)) return value;
    seen.add(value);
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) value[index] = unwrap(item, seen);
      return value;
    }
    if (Object.getPrototypeOf(value) !== Object.prototype) return value;
    if (functionToken in value) {
      const id = value[functionToken];
      const proxy = proxies.get(id) ?? ((...args: unknown[]) => call(id, args));
      proxies.set(id, proxy);
      return proxy;
    }
    if (promiseToken in value) {
      return new Promise((resolve, reject) => promises.set(value[promiseToken], { resolve, reject }));
    }
    for (const key of Object.keys(value)) value[key] = unwrap(value[key], seen);
    return value;
  };

  const call = (id: unknown, args: unknown[]): unknown => {
    reply = undefined;
    send('call', { id, args: wrap(args) });
    const answer: Fields | undefined = reply;
    reply = undefined;
    if (!answer) throw new Error('electron host: the other world did not answer');
    const value = unwrap((answer as Fields).value);
    if (!(answer as Fields).ok) throw value;
    return value;
  };

  handlers.call = (data) => {
    let answer: Fields;
    try {
      const { id, args } = data as { id: number; args: unknown };
      const target = functions.get(id);
      if (!target) throw new Error('electron host: no such function in the other world');
      answer = { ok: true, value: wrap(target(...(unwrap(args) as unknown[]))) };
      send('reply', answer);
    } catch (error) {
      send('reply', { ok: false, value: error });
    }
  };
  handlers.reply = (data) => {
    reply = data as Fields;
  };
  handlers.settle = (data) => {
    const { id, ok, value } = data as Fields;
    const waiting = promises.get(id);
    promises.delete(id);
    if (ok) waiting?.resolve(unwrap(value));
    else waiting?.reject(unwrap(value));
  };

  page.addEventListener(secret + mine, (event) => {
    event.stopImmediatePropagation();
    const detail = readDetail ? (apply(readDetail, event, []) as { kind: string; data: unknown }) : undefined;
    if (detail) handlers[detail.kind]?.(detail.data);
  });
  return { send, handlers, wrap, unwrap };
}
