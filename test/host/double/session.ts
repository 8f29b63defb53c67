import { Permissions } from './permissions.ts';
import { protocol } from './protocol.ts';
import { strict, strictEmitter } from './strict.ts';
import { webRequest } from './web-request.ts';
import { windows } from './windows.ts';

type Handled = 'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler';
type Spelling =
  | 'setSpellCheckerEnabled'
  | 'isSpellCheckerEnabled'
  | 'setSpellCheckerLanguages'
  | 'getSpellCheckerLanguages'
  | 'setSpellCheckerDictionaryDownloadURL';
type Cleared = 'clearStorageData' | 'clearCache' | 'clearHostResolverCache';

class SessionDouble
  extends strictEmitter('session')
  implements Pick<Electron.Session, Handled | Spelling | Cleared | 'setUserAgent' | 'setDownloadPath'>
{
  readonly webRequest = webRequest;
  readonly protocol = protocol;
  readonly permissions = new Permissions();
  availableSpellCheckerLanguages: string[] = [];
  private spelling = true;
  private languages: string[] = [];

  setPermissionRequestHandler(handler: Permissions['request']): void {
    this.permissions.request = handler;
  }

  setPermissionCheckHandler(handler: Permissions['check']): void {
    this.permissions.check = handler;
  }

  setDevicePermissionHandler(handler: Permissions['device']): void {
    this.permissions.device = handler;
  }

  get spellCheckerEnabled(): boolean {
    return this.spelling;
  }

  set spellCheckerEnabled(enabled: boolean) {
    this.spelling = enabled;
  }

  setSpellCheckerEnabled(enable: boolean): void {
    this.spelling = enable;
  }

  isSpellCheckerEnabled(): boolean {
    return this.spelling;
  }

  setSpellCheckerLanguages(languages: string[]): void {
    this.languages = languages;
  }

  getSpellCheckerLanguages(): string[] {
    return this.languages;
  }

  /** Nothing is ever fetched from it: the host has no network and no dictionaries. */
  setSpellCheckerDictionaryDownloadURL(_url: string): void {
    return;
  }

  setUserAgent(_userAgent: string): void {
    return;
  }

  setDownloadPath(_path: string): void {
    return;
  }

  /** Clears what the open pages' origins have stored; a profile holds nothing of an earlier run. */
  async clearStorageData(): Promise<void> {
    await Promise.all(windows.map(({ webContents }) => webContents.clearStorage()));
  }

  /** The host serves every response itself and Chromium caches none of them. */
  async clearCache(): Promise<void> {
    return;
  }

  async clearHostResolverCache(): Promise<void> {
    return;
  }
}

export const defaultSession = new SessionDouble();
export const session = strict('session', { defaultSession });
