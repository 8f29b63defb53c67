import { browser } from '../run.ts';
import { fromChromium, originOf } from '../scheme-urls.ts';
import { asElectron } from './strict.ts';

type RequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0];
type CheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0];
type DeviceHandler = Parameters<Electron.Session['setDevicePermissionHandler']>[0];
type Permission = Parameters<NonNullable<RequestHandler>>[1];

/** Electron's names with those that Chromium's own setting has for the same thing. */
const permissions: readonly (readonly [Permission, readonly string[]])[] = [
  ['geolocation', ['geolocation']],
  ['notifications', ['notifications']],
  ['midi', ['midi']],
  ['media', ['camera', 'microphone']],
  ['clipboard-read', ['clipboard-read']],
  ['clipboard-sanitized-write', ['clipboard-write']],
  ['idle-detection', ['idle-detection']],
  ['persistent-storage', ['persistent-storage']],
  ['storage-access', ['storage-access']],
  ['window-management', ['window-management']],
  ['local-fonts', ['local-fonts']],
  ['screen-wake-lock', ['screen-wake-lock']],
];

/**
 * The app's answers to a page that asks for more. Chromium has no event for such a question, so the host asks the
 * app before each load and tells Chromium the answers in advance. A permission needs a yes from both handlers;
 * a missing handler means yes, as in Electron.
 */
export class Permissions {
  request: RequestHandler = null;
  check: CheckHandler = null;
  /** Kept so that a test can see it: no device can be chosen without a person at the browser's own chooser. */
  device: DeviceHandler = null;

  async apply(contents: object, chromiumUrl: string): Promise<void> {
    const { origin } = new URL(chromiumUrl);
    const settings = permissions.map(async ([permission, names]) => {
      const granted = await this.granted(contents, permission, fromChromium(chromiumUrl));
      const setting = granted ? 'granted' : 'denied';
      const tell = (name: string): Promise<unknown> =>
        browser().send('Browser.setPermission', { permission: { name }, setting, origin });
      await Promise.all(names.map(tell));
    });
    await Promise.all(settings);
  }

  private async granted(contents: object, permission: Permission, url: string): Promise<boolean> {
    const sender = asElectron<Electron.WebContents>(contents);
    const facts = { isMainFrame: true, requestingUrl: url };
    if (this.check && !this.check(sender, permission, originOf(url), facts)) return false;
    const { request } = this;
    if (!request) return true;
    return new Promise((resolve) => request(sender, permission, resolve, facts));
  }
}
