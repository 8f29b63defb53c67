import type { Bridge } from './bridge.ts';

/** In the page's world: puts what the preload exposes on `window`, frozen, as Electron does. Injected as text. */
export function mainWorldAgent(bridge: Bridge): void {
  const freeze = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
      return value;
    for (const item of Object.values(value)) freeze(item);
    return Object.freeze(value);
  };
  bridge.handlers.expose = (data) => {
    const { key, api } = data as { key: string; api: unknown };
    const value = freeze(bridge.unwrap(api));
    Object.defineProperty(window, key, { value, enumerable: true, writable: false, configurable: false });
  };
}
