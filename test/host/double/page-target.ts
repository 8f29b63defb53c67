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
  const targetId = await openTarget(options);
  const { sessionId } = await browser().send('Target.attachToTarget', { targetId, flatten: true });
  const page = browser().child(sessionId);
  if (run.headed && options.visible) await setWindowSize(targetId, options);
  return { targetId, page };
}

async function openTarget({ width, height, visible }: TargetOptions): Promise<string> {
  if (run.headed && !appWindowTaken) {
    appWindowTaken = true;
    return appWindow.promise;
  }
  const place = run.headed && !visible ? { hidden: true } : { newWindow: true };
  const { targetId } = await browser().send('Target.createTarget', {
    url: 'about:blank',
    width,
    height,
    ...place,
  });
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
