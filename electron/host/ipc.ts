import { isAbsolute } from 'node:path';
import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import type { Answer } from '../../shared/ipc/answer.ts';
import { callChannel, dropChannel, eventChannel } from '../../shared/ipc/channels.ts';
import type { EventName, EventPayload } from '../../shared/ipc/events.ts';
import { pageOrigin } from './protocol.ts';

/**
 * Answers calls that come from the top frame of `trusted`'s own page, and refuses every other sender: another
 * window, a frame inside, a page of another origin, or a frame that is already gone.
 */
export function answerCalls(
  trusted: WebContents,
  answer: (name: unknown, input: unknown) => Promise<Answer<unknown>>,
): void {
  ipcMain.handle(callChannel, (event, name: unknown, input: unknown) => {
    if (!isTrusted(event, trusted))
      return { ok: false, error: { code: 'ipc.forbidden' } } satisfies Answer<unknown>;
    return answer(name, input);
  });
}

/**
 * Takes the place of a dropped file from the preload script of `trusted`'s own page.
 *
 * @param take keeps the path and returns the token that stands for it
 */
export function answerDrops(trusted: WebContents, take: (path: string) => Promise<string>): void {
  ipcMain.handle(dropChannel, async (event, path: unknown) => {
    if (!isTrusted(event, trusted) || typeof path !== 'string' || !isAbsolute(path)) return null;
    return take(path);
  });
}

function isTrusted(event: IpcMainInvokeEvent, trusted: WebContents): boolean {
  const frame = event.senderFrame;
  if (event.sender.id !== trusted.id) return false;
  return frame !== null && frame.parent === null && frame.origin === pageOrigin;
}

/** Tells the page something it did not ask for. */
export function sendEvent<N extends EventName>(
  contents: WebContents,
  name: N,
  payload: EventPayload<N>,
): void {
  if (!contents.isDestroyed()) contents.send(eventChannel, name, payload);
}
