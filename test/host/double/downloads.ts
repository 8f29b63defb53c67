import type { EventOf } from '../browser/devtools.ts';
import { browser } from '../run.ts';
import { say } from '../say.ts';
import { fromChromium } from '../scheme-urls.ts';
import { cancellableEvent } from './cancellable-event.ts';
import { defaultSession } from './session.ts';
import { strict } from './strict.ts';
import { windowOfFrame } from './windows.ts';

/** Tells the session of every download and lets none be written: Alcove writes files only where a dialog said. */
export async function refuseDownloads(): Promise<void> {
  browser().on('Browser.downloadWillBegin', (event) => {
    const prevented = announce(event);
    if (!prevented)
      say(`a download of ${fromChromium(event.url)} was not prevented by the app; the host cancels it`);
    // Chromium may have refused it by itself already.
    void browser()
      .send('Browser.cancelDownload', { guid: event.guid })
      .catch(() => undefined);
  });
  await browser().send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true });
}

function announce({ frameId, url, suggestedFilename }: EventOf<'Browser.downloadWillBegin'>): boolean {
  const item = strict('downloadItem', {
    getURL: () => fromChromium(url),
    getFilename: () => suggestedFilename,
    cancel: () => event.preventDefault(),
  } satisfies Pick<Electron.DownloadItem, 'getURL' | 'getFilename' | 'cancel'>);
  const event = cancellableEvent({});
  defaultSession.emit('will-download', event, item, windowOfFrame(frameId)?.webContents);
  return event.defaultPrevented;
}
