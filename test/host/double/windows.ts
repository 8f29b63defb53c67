import { EventEmitter } from 'node:events';
import type { BrowserWindowDouble } from './browser-window.ts';

/** Every open window, the focused one last. */
export const windows: BrowserWindowDouble[] = [];

interface WindowEvents {
  created: [window: BrowserWindowDouble];
  'all-closed': [];
}

/** Told to `app`, which must not be imported by the windows themselves. */
export const windowEvents = new EventEmitter<WindowEvents>();

export function focusedWindow(): BrowserWindowDouble | undefined {
  return windows.at(-1);
}

export function windowOfTarget(targetId: string): BrowserWindowDouble | undefined {
  return windows.find((window) => window.webContents.targetId === targetId);
}

export function windowOfFrame(frameId: string): BrowserWindowDouble | undefined {
  return windows.find((window) => window.webContents.frames.has(frameId));
}
