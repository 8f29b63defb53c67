/** What left, or tried to leave, the app's window: for tests to read through `globalThis.__electronHost`. */
export interface HostRecord {
  /** Requests that passed every filter of the app; only the host stopped them. A test expects none. */
  readonly escaped: string[];
  /** Requests that the app's own `webRequest` listener cancelled. */
  readonly blockedByApp: string[];
  /** Targets handed to `shell.openExternal`, `openPath` and `showItemInFolder`; the host opens nothing. */
  readonly opened: string[];
}

declare global {
  var __electronHost: HostRecord | undefined;
}

export const record: HostRecord = { escaped: [], blockedByApp: [], opened: [] };
globalThis.__electronHost = record;
