import type { Bridge } from './bridge.ts';

/**
 * In the page's world: puts what the preload exposes on `window`, frozen, as Electron does. Where Chromium would
 * open a window that is then closed again, `window.open` only asks. Injected as text.
 */
export function mainWorldAgent(bridge: Bridge, blocksWindows: boolean): void {
  const freeze = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
      return value;
    for (const item of Object.values(value)) freeze(item);
    return Object.freeze(value);
  };
  if (!blocksWindows) {
    window.open = (url = '', name = '', features = '') => {
      bridge.send('open', { url: new URL(url, document.baseURI).href, name, features });
      return null;
    };
  }
  bridge.handlers.expose = (data) => {
    const { key, api } = data as { key: string; api: unknown };
    const value = freeze(bridge.unwrap(api));
    Object.defineProperty(window, key, { value, enumerable: true, writable: false, configurable: false });
  };
}
