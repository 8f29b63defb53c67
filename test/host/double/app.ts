import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserGone, liveBrowser, run } from '../run.ts';
import { cancellableEvent } from './cancellable-event.ts';
import { standardPath } from './paths.ts';
import { SingleInstanceLock } from './single-instance.ts';
import { strict, strictEmitter } from './strict.ts';
import { focusedWindow, windowEvents, windows } from './windows.ts';

type Life = 'quit' | 'exit' | 'isReady' | 'whenReady' | 'focus';
type Naming =
  | 'getName'
  | 'setName'
  | 'getVersion'
  | 'getAppPath'
  | 'getPath'
  | 'setPath'
  | 'name'
  | 'isPackaged';
type Language = 'getLocale' | 'getSystemLocale' | 'getPreferredSystemLanguages' | 'getLocaleCountryCode';
type Lock = 'requestSingleInstanceLock' | 'hasSingleInstanceLock' | 'releaseSingleInstanceLock';
type Desktop =
  | 'enableSandbox'
  | 'disableHardwareAcceleration'
  | 'setAppUserModelId'
  | 'setAboutPanelOptions'
  | 'setSecureKeyboardEntryEnabled';

interface Manifest {
  readonly name: string;
  readonly productName?: string;
  readonly version: string;
}

class AppDouble
  extends strictEmitter('app')
  implements Pick<Electron.App, Life | Naming | Language | Lock | Desktop>
{
  readonly isPackaged = false;
  /** As on Linux and Windows; where there is a dock, the host's process has no icon in it. */
  readonly dock = undefined;
  readonly commandLine = strict('app.commandLine', {
    hasSwitch: (name: string): boolean => run.switches.has(name),
    getSwitchValue: (name: string): string => run.switches.get(name) ?? '',
    appendSwitch: (_name: string, _value?: string): void => undefined,
    appendArgument: (_value: string): void => undefined,
    removeSwitch: (_name: string): void => undefined,
  } satisfies Pick<
    Electron.CommandLine,
    'hasSwitch' | 'getSwitchValue' | 'appendSwitch' | 'appendArgument' | 'removeSwitch'
  >);
  private readonly readiness = Promise.withResolvers<void>();
  private readonly setPaths = new Map<string, string>();
  private manifest: Manifest | undefined;
  private givenName: string | undefined;
  private lock: SingleInstanceLock | undefined;
  private lockAnswer: boolean | undefined;
  private lastWords: Promise<void> = Promise.resolve();
  private quitting = false;
  private exiting = false;

  constructor() {
    super();
    windowEvents.on('all-closed', () => this.onAllWindowsClosed());
    windowEvents.on('created', (window) => {
      setImmediate(() => {
        this.emit('browser-window-created', {}, window);
        this.emit('web-contents-created', {}, window.webContents);
      });
    });
  }

  isReady(): boolean {
    return run.ready;
  }

  whenReady(): Promise<void> {
    return this.readiness.promise;
  }

  becomeReady(): void {
    run.ready = true;
    this.readiness.resolve();
    this.emit('ready', {}, {});
  }

  /** Asks every window; one that prevents its closing keeps the app running. */
  quit(): void {
    if (this.quitting || this.exiting) return;
    if (!run.ready) {
      this.exit(0);
      return;
    }
    if (this.isPrevented('before-quit')) return;
    this.quitting = true;
    for (const window of [...windows]) window.close();
    const stays = windows.length > 0 || this.isPrevented('will-quit');
    if (stays) {
      this.quitting = false;
      return;
    }
    this.emit('quit', {}, 0);
    this.exit(0);
  }

  /** Ends without asking, once the browser has closed or three seconds have passed. */
  exit(code = 0): void {
    if (this.exiting) return;
    this.exiting = true;
    this.lock?.release();
    // The browser may go before it answers; waiting for its end lets its profile be removed whole.
    liveBrowser()
      ?.send('Browser.close')
      .catch(() => undefined);
    const patience = new Promise((resolve) => setTimeout(resolve, 3_000));
    void Promise.race([Promise.all([this.lastWords, browserGone]), patience]).then(() => process.exit(code));
  }

  private onAllWindowsClosed(): void {
    if (this.quitting || this.exiting) return;
    if (!this.emit('window-all-closed')) this.quit();
  }

  private isPrevented(name: string): boolean {
    const event = cancellableEvent({});
    this.emit(name, event);
    return event.defaultPrevented;
  }

  focus(): void {
    focusedWindow()?.focus();
  }

  get name(): string {
    return this.getName();
  }

  set name(name: string) {
    this.setName(name);
  }

  getName(): string {
    return this.givenName ?? this.readManifest().productName ?? this.readManifest().name;
  }

  setName(name: string): void {
    this.givenName = name;
  }

  getVersion(): string {
    return this.readManifest().version;
  }

  getAppPath(): string {
    return run.appDir;
  }

  getPath(name: string): string {
    return this.setPaths.get(name) ?? standardPath(name, this.getName());
  }

  setPath(name: string, path: string): void {
    mkdirSync(path, { recursive: true });
    this.setPaths.set(name, path);
  }

  private readManifest(): Manifest {
    this.manifest ??= JSON.parse(readFileSync(join(run.appDir, 'package.json'), 'utf8')) as Manifest;
    return this.manifest;
  }

  getLocale(): string {
    return 'en-GB';
  }

  getSystemLocale(): string {
    return 'en-GB';
  }

  getPreferredSystemLanguages(): string[] {
    return ['en-GB'];
  }

  getLocaleCountryCode(): string {
    return 'GB';
  }

  requestSingleInstanceLock(additionalData: Record<string, unknown> = {}): boolean {
    if (this.lockAnswer !== undefined) return this.lockAnswer;
    this.lock = new SingleInstanceLock(this.getPath('userData'));
    this.lockAnswer = this.lock.take((second) => {
      this.emit('second-instance', {}, second.argv, second.workingDirectory, second.additionalData);
    });
    if (!this.lockAnswer) {
      const argv = [process.execPath, ...run.argv];
      this.lastWords = this.lock.tellOwner({ argv, workingDirectory: process.cwd(), additionalData });
    }
    return this.lockAnswer;
  }

  hasSingleInstanceLock(): boolean {
    return this.lockAnswer === true;
  }

  releaseSingleInstanceLock(): void {
    this.lock?.release();
    this.lockAnswer = undefined;
  }

  /** Every page of the host is in Chromium's sandbox already. */
  enableSandbox(): void {
    return;
  }

  disableHardwareAcceleration(): void {
    return;
  }

  setAppUserModelId(): void {
    return;
  }

  setAboutPanelOptions(): void {
    return;
  }

  setSecureKeyboardEntryEnabled(): void {
    return;
  }
}

export const app = new AppDouble();
