import type { DevToolsSession } from '../browser/devtools.ts';
import { browser, run } from '../run.ts';

/** A window that only main code looks at, such as one that prints, is never shown on a person's desktop. */
export interface TargetOptions {
  readonly width: number;
  readonly height: number;
  readonly visible: boolean;
}

const appWindow = Promise.withResolvers<string>();
let appWindowTaken = false;

/** In headed mode Chromium opens its app window by itself; the app's first window moves into it. */
export function offerAppWindow(targetId: string): void {
  appWindow.resolve(targetId);
}

/** Opens a page in Chromium and a session with it. */
export async function openPage(options: TargetOptions): Promise<{ targetId: string; page: DevToolsSession }> {
  const isAppWindow = run.headed && !appWindowTaken;
  const targetId = await openTarget(options);
  const { sessionId } = await browser().send('Target.attachToTarget', { targetId, flatten: true });
  const page = browser().child(sessionId);
  if (isAppWindow || (run.headed && options.visible)) await setWindowSize(targetId, options);
  return { targetId, page };
}

async function openTarget({ width, height, visible }: TargetOptions): Promise<string> {
  if (run.headed && !appWindowTaken) {
    appWindowTaken = true;
    return appWindow.promise;
  }
  // Chromium's own hidden targets cannot print, so on a desktop such a window is minimised.
  const state = run.headed && !visible ? { windowState: 'minimized' as const } : {};
  const place = { url: 'about:blank', newWindow: true, width, height, ...state };
  const { targetId } = await browser().send('Target.createTarget', place);
  return targetId;
}

/** Sizes are those of the page's area in a headless window, of the whole window on a desktop. */
export async function setWindowSize(
  targetId: string,
  size: { width: number; height: number },
): Promise<void> {
  const { windowId } = await browser().send('Browser.getWindowForTarget', { targetId });
  const { width, height } = size;
  await browser().send('Browser.setWindowBounds', { windowId, bounds: { width, height } });
}
