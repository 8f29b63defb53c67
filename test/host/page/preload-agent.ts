import type { Bridge } from './bridge.ts';
import type { Codec } from './codec.ts';
import type { HostMessage, PageMessage, ProcessFacts } from './messages.ts';

/** The preload script, wrapped as Electron wraps it. */
type Preload = (
  require: (id: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
  process: unknown,
) => void;

/**
 * In the isolated world: `require('electron')` of a sandboxed preload, and the page's end of the IPC.
 * Runs inside pages as its own source text and uses nothing from outside itself.
 */
export function preloadAgent(bridge: Bridge, codec: Codec, facts: ProcessFacts, preload: Preload): void {
  type Listener = (event: unknown, ...args: unknown[]) => void;
  interface Pending {
    resolve(value: unknown): void;
    reject(error: Error): void;
  }
  const world = globalThis as unknown as {
    __hostPost(text: string): void;
    __hostDeliver?(piece: string, isLast: boolean): void;
  };
  const post = world.__hostPost.bind(globalThis);
  const tell = (message: PageMessage): void => post(codec.encode(message));
  const listeners = new Map<string, { listener: Listener; original: Listener }[]>();
  const pending = new Map<number, Pending>();
  const exposed = new Set<string>();
  let lastId = 0;

  /** A name that has no double throws when it is asked for, not when its result turns out to be undefined. */
  const strict = <Target extends object>(name: string, target: Target): Target =>
    new Proxy(target, {
      get(of, key, receiver) {
        if (key in of || typeof key === 'symbol' || key === 'then') return Reflect.get(of, key, receiver);
        throw new Error(`electron host: ${name}.${key} is not doubled`);
      },
    });

  const add = (channel: string, listener: Listener, original: Listener): void => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), { listener, original }]);
  };
  const remove = (channel: string, listener: Listener): void => {
    const all = listeners.get(channel) ?? [];
    const index = all.findIndex(({ original }) => original === listener);
    listeners.set(
      channel,
      all.filter((_, position) => position !== index),
    );
  };
  const renderer = {
    on(channel: string, listener: Listener) {
      add(channel, listener, listener);
      return ipcRenderer;
    },
    once(channel: string, listener: Listener) {
      const single: Listener = (event, ...args) => {
        remove(channel, listener);
        listener(event, ...args);
      };
      add(channel, single, listener);
      return ipcRenderer;
    },
    off(channel: string, listener: Listener) {
      remove(channel, listener);
      return ipcRenderer;
    },
    removeAllListeners(channel?: string) {
      if (channel === undefined) listeners.clear();
      else listeners.delete(channel);
      return ipcRenderer;
    },
    listenerCount: (channel: string) => listeners.get(channel)?.length ?? 0,
    send(channel: string, ...args: unknown[]) {
      tell({ kind: 'send', channel, args });
    },
    invoke(channel: string, ...args: unknown[]) {
      return new Promise((resolve, reject) => {
        lastId += 1;
        tell({ kind: 'invoke', id: lastId, channel, args });
        pending.set(lastId, { resolve, reject });
      });
    },
  };
  const ipcRenderer: unknown = strict('ipcRenderer', {
    ...renderer,
    addListener: renderer.on,
    removeListener: renderer.off,
  });

  const reply = (message: Extract<HostMessage, { kind: 'reply' }>): void => {
    const waiting = pending.get(message.id);
    pending.delete(message.id);
    if (message.error === undefined) waiting?.resolve(message.value);
    else waiting?.reject(new Error(`Error invoking remote method '${message.channel}': ${message.error}`));
  };
  let pieces: string[] = [];
  world.__hostDeliver = (piece, isLast) => {
    pieces.push(piece);
    if (!isLast) return;
    const text = pieces.join('');
    pieces = [];
    const message = codec.decode(text) as HostMessage;
    if (message.kind === 'reply') return reply(message);
    for (const { listener } of listeners.get(message.channel) ?? []) {
      listener({ sender: ipcRenderer, ports: [], preventDefault: () => undefined }, ...message.args);
    }
  };

  const contextBridge = strict('contextBridge', {
    exposeInMainWorld(key: string, api: unknown) {
      if (exposed.has(key))
        throw new Error('Cannot bind an API on top of an existing property on the window object');
      exposed.add(key);
      bridge.send('expose', { key, api: bridge.wrap(api) });
    },
  });
  /** Chromium's own spelling is off in the host: a provider is taken and never asked. */
  const webFrame = strict('webFrame', { setSpellCheckProvider: () => undefined, getZoomFactor: () => 1 });
  /** Electron gives '' for a File that did not come from disk; in the host none is known to. */
  const webUtils = strict('webUtils', { getPathForFile: () => '' });
  const electron = strict('electron', { ipcRenderer, contextBridge, webFrame, webUtils });
  const modules: Record<string, unknown> = {
    electron,
    'electron/renderer': electron,
    timers: { setTimeout, setInterval, clearTimeout, clearInterval },
    url: { URL, URLSearchParams },
  };
  const require = (id: string): unknown => {
    const found = modules[id.replace(/^node:/, '')];
    if (!found) throw new Error(`module not found: ${id}`);
    return found;
  };

  /** Chromium would open a window, print or save for these before the app's menu hears of them. */
  const chromiumShortcut = (event: KeyboardEvent): boolean =>
    facts.headed && (event.ctrlKey || event.metaKey) && /^[nthjwopsdfgru]$/i.test(event.key);
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return;
    if (chromiumShortcut(event)) event.preventDefault();
    const { key, ctrlKey: control, shiftKey: shift, altKey: alt, metaKey: meta } = event;
    if (control || alt || meta || /^F\d+$/.test(key)) tell({ kind: 'key', key, control, shift, alt, meta });
  });

  bridge.handlers.open = (data) => {
    const { url, name, features } = data as { url: string; name: string; features: string };
    tell({ kind: 'open', url, name, features });
  };

  let title: string | undefined;
  const reportTitle = (): void => {
    if (document.title === title) return;
    title = document.title;
    tell({ kind: 'title', title });
  };
  window.addEventListener('DOMContentLoaded', () => {
    reportTitle();
    const everything = { subtree: true, childList: true, characterData: true };
    new MutationObserver(reportTitle).observe(document.head, everything);
  });

  const { platform, arch, versions, argv } = facts;
  const process = {
    platform,
    arch,
    versions,
    argv,
    env: {},
    contextIsolated: true,
    sandboxed: true,
    type: 'renderer',
  };
  const module = { exports: {} };
  preload(require, module, module.exports, process);
}
