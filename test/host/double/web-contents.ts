import type { DevToolsSession, EventOf } from '../browser/devtools.ts';
import { injectPreload, preloadSource } from '../page/inject.ts';
import type { KeyPress } from '../page/messages.ts';
import { record } from '../record.ts';
import { run } from '../run.ts';
import { say } from '../say.ts';
import { fromChromium, toChromium } from '../scheme-urls.ts';
import { cancellableEvent } from './cancellable-event.ts';
import { FrameTree } from './frames.ts';
import { IpcChannel } from './ipc-channel.ts';
import { themeMedia } from './native-theme.ts';
import { openPage, setWindowSize, type TargetOptions } from './page-target.ts';
import { printToPdf } from './print-options.ts';
import { noticeWebSocket } from './requests.ts';
import { defaultSession } from './session.ts';
import { strict, strictEmitter } from './strict.ts';

type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];
type Editing = 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'delete' | 'selectAll';
type Zooming = 'setZoomFactor' | 'getZoomFactor' | 'setZoomLevel' | 'getZoomLevel';
type Asking =
  | 'getURL'
  | 'getTitle'
  | 'isDestroyed'
  | 'isLoading'
  | 'isCrashed'
  | 'isDevToolsOpened'
  | 'isFocused';
type Acting = 'loadURL' | 'reload' | 'send' | 'executeJavaScript' | 'printToPDF' | 'close' | 'focus' | 'stop';

/** What a window's contents may ask of the window around them. */
interface Owner {
  close(): void;
  emit(name: string, ...args: unknown[]): boolean;
  onKey(press: KeyPress): void;
}

let lastId = 0;

export class WebContentsDouble
  extends strictEmitter('webContents')
  implements Pick<Electron.WebContents, Asking | Acting | Editing | Zooming | 'setWindowOpenHandler'>
{
  readonly id: number;
  readonly session = defaultSession;
  readonly frames = new FrameTree();
  /** The id by which Chromium and Playwright know the page; empty until it is open. */
  targetId = '';
  readonly ready: Promise<void>;
  readonly owner: Owner;
  private readonly channel = new IpcChannel(this);
  private readonly preferences: Electron.WebPreferences;
  private readonly loaded = new Set<string>();
  /** Documents that main itself asked for: `will-navigate` is not about them. */
  private readonly expected = new Set<string>();
  private size: TargetOptions;
  private page: DevToolsSession | undefined;
  private openHandler: OpenHandler | undefined;
  private webRtcPolicy: ReturnType<Electron.WebContents['getWebRTCIPHandlingPolicy']> = 'default';
  private zoom = 1;
  private title = '';
  private loading = false;
  private shown = false;
  private gone = false;
  private crashed = false;

  constructor(owner: Owner, preferences: Electron.WebPreferences, size: TargetOptions) {
    super();
    lastId += 1;
    this.id = lastId;
    this.owner = owner;
    this.preferences = preferences;
    this.size = size;
    this.zoom = preferences.zoomFactor ?? 1;
    this.ready = this.open();
    this.ready.catch((error: Error) => {
      if (!this.gone) say(`a window could not be opened: ${error.message}`);
    });
  }

  private async open(): Promise<void> {
    const { targetId, page } = await openPage(this.size);
    this.targetId = targetId;
    this.page = page;
    this.frames.follow(page, targetId);
    this.channel.onKey = (press) => this.owner.onKey(press);
    this.channel.onOpen = (url, name, features) => this.onWindowOpen(url, name, features);
    this.channel.onTitle = (title) => this.onTitle(title);
    this.listen(page);
    await Promise.all([
      page.send('Page.enable'),
      page.send('Page.setLifecycleEventsEnabled', { enabled: true }),
      page.send('Network.enable'),
      page.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }),
      this.channel.open(page, targetId),
      injectPreload(page, this.preferences),
      this.applyTheme(),
      this.applySize(),
    ]);
  }

  private listen(page: DevToolsSession): void {
    page.on('Page.lifecycleEvent', (event) => this.onLifecycle(event));
    page.on('Page.frameNavigated', ({ frame }) => {
      if (frame.id !== this.targetId) return;
      this.crashed = false;
      this.emit('did-navigate', {}, this.getURL(), 200, 'OK');
    });
    page.on('Page.navigatedWithinDocument', ({ frameId }) => {
      this.emit('did-navigate-in-page', {}, this.getURL(), frameId === this.targetId, 1, 1);
    });
    page.on('Page.frameStartedNavigating', ({ url, navigationType }) => {
      if (navigationType.startsWith('reload')) this.expect(url);
    });
    page.on('Page.windowOpen', ({ url, windowName, windowFeatures }) => {
      this.onWindowOpen(url, windowName, windowFeatures.join(','));
    });
    page.on('Runtime.exceptionThrown', ({ exceptionDetails: { url, exception } }) => {
      if (url !== preloadSource) return;
      const error = new Error(exception?.description ?? 'the preload failed');
      say(error.message);
      this.emit('preload-error', {}, this.preferences.preload ?? '', error);
    });
    page.on('Runtime.consoleAPICalled', ({ type, args }) => {
      const message = args.map(({ value, description }) => String(value ?? description ?? '')).join(' ');
      this.emit('console-message', { level: type, message });
    });
    page.on('Network.webSocketCreated', ({ url }) => void noticeWebSocket(url, this));
    page.on('Target.attachedToTarget', ({ sessionId }) => void this.watchWorker(page.child(sessionId)));
    page.on('Inspector.targetCrashed', () => {
      this.crashed = true;
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    });
  }

  /** A worker that ended before it could be watched has sent nothing. */
  private async watchWorker(worker: DevToolsSession): Promise<void> {
    worker.on('Network.webSocketCreated', ({ url }) => void noticeWebSocket(url, this));
    await worker.send('Network.enable').catch(() => undefined);
    await worker.send('Runtime.runIfWaitingForDebugger').catch(() => undefined);
  }

  private onLifecycle({ frameId, loaderId, name }: EventOf<'Page.lifecycleEvent'>): void {
    if (frameId !== this.targetId || this.getURL() === 'about:blank') return;
    if (name === 'DOMContentLoaded') this.emit('dom-ready', {});
    if (name === 'load') {
      this.loading = false;
      this.expected.clear();
      this.loaded.add(loaderId);
      this.emit('did-finish-load', {});
      this.emit('did-stop-loading', {});
    }
    const painted = name === 'firstContentfulPaint' || name === 'networkIdle';
    if (painted && !this.shown) {
      this.shown = true;
      this.owner.emit('ready-to-show');
    }
  }

  /** Loads and waits for the document's load event. Rejects with Chromium's own code when it is refused. */
  async loadURL(url: string): Promise<void> {
    const page = await this.live();
    const chromiumUrl = toChromium(url);
    if (/^https?:/.test(chromiumUrl)) {
      this.expect(chromiumUrl);
      await defaultSession.permissions.apply(this, chromiumUrl);
    }
    this.loading = true;
    this.emit('did-start-loading', {});
    const { errorText, loaderId } = await page.send('Page.navigate', { url: chromiumUrl });
    if (errorText) throw this.failedLoad(url, errorText.replace('net::', ''));
    while (loaderId !== undefined && !this.loaded.has(loaderId) && !this.gone) {
      const { promise, resolve } = Promise.withResolvers<void>();
      const next = () => resolve();
      this.once('did-finish-load', next).once('destroyed', next);
      await promise;
      this.off('did-finish-load', next).off('destroyed', next);
    }
  }

  private failedLoad(url: string, code: string): Error {
    this.loading = false;
    this.expected.clear();
    this.emit('did-fail-load', {}, -2, code, url, true);
    return Object.assign(new Error(`${code} (-2) loading '${url}'`), { code, url });
  }

  private expect(chromiumUrl: string): void {
    this.expected.add(chromiumUrl.replace(/#.*$/s, ''));
  }

  /** Asks the app, as for every document that the page itself wants in one of its frames. */
  mayNavigate(frameId: string, chromiumUrl: string): boolean {
    if (frameId === this.targetId && this.expected.has(chromiumUrl)) return true;
    const isMainFrame = frameId === this.targetId;
    const frame = this.frames.get(frameId) ?? null;
    const url = fromChromium(chromiumUrl);
    const event = cancellableEvent({ url, isMainFrame, isSameDocument: false, frame, initiator: frame });
    this.emit('will-frame-navigate', event);
    if (isMainFrame && !event.defaultPrevented) this.emit('will-navigate', event, url, false, true, 1, 1);
    return !event.defaultPrevented;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  private onWindowOpen(chromiumUrl: string, frameName: string, features: string): void {
    const url = fromChromium(chromiumUrl);
    const { action } = this.openHandler?.({
      url,
      frameName,
      features,
      disposition: 'foreground-tab',
      referrer: { url: this.getURL(), policy: 'default' },
    }) ?? { action: 'allow' };
    if (action !== 'allow') return;
    record.escaped.push(url);
    say(`a window for ${url} was allowed by the app; windows opened by a page are not doubled`);
  }

  send(channel: string, ...args: unknown[]): void {
    if (this.gone) throw new TypeError('Object has been destroyed');
    this.channel.push(channel, args, this.ready);
  }

  async executeJavaScript(code: string, userGesture = false): Promise<unknown> {
    const page = await this.live();
    const options = { expression: code, awaitPromise: true, returnByValue: true, userGesture };
    const { result, exceptionDetails } = await page.send('Runtime.evaluate', options);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    return printToPdf(await this.live(), options);
  }

  reload(): void {
    void this.live().then((page) => page.send('Page.reload'));
  }

  /** Chromium crashes the page on another thread than the page's own, which may hang. */
  forcefullyCrashRenderer(): void {
    void this.live().then((page) => page.send('Page.crash').catch(() => undefined));
  }

  /** Nothing goes back in a host's window; what main asks is that nothing could. */
  readonly navigationHistory = strict('navigationHistory', {
    clear: () => void this.live().then((page) => page.send('Page.resetNavigationHistory')),
  } satisfies Pick<Electron.NavigationHistory, 'clear'>);

  stop(): void {
    void this.live().then((page) => page.send('Page.stopLoading'));
  }

  async applyTheme(): Promise<void> {
    await this.page?.send('Emulation.setEmulatedMedia', { features: [themeMedia()] });
  }

  async clearStorage(): Promise<void> {
    const page = await this.live();
    const origin = toChromium(this.frames.main.origin).replace(/\/$/, '');
    if (origin !== 'null') await page.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  }

  /** Follows the window's size; a zoomed page has fewer and larger CSS pixels, as in Electron. */
  async resize(size: { width: number; height: number }): Promise<void> {
    this.size = { ...this.size, ...size };
    await this.ready;
    await setWindowSize(this.targetId, size);
    await this.applySize();
  }

  private async applySize(): Promise<void> {
    if (run.headed || (run.exactViewport && this.zoom === 1)) {
      await this.page?.send('Emulation.clearDeviceMetricsOverride');
      return;
    }
    const { zoom, size } = this;
    await this.page?.send('Emulation.setDeviceMetricsOverride', {
      width: Math.round(size.width / zoom),
      height: Math.round(size.height / zoom),
      deviceScaleFactor: zoom,
      mobile: false,
    });
  }

  setZoomFactor(factor: number): void {
    this.zoom = factor;
    void this.ready.then(() => this.applySize());
  }

  getZoomFactor(): number {
    return this.zoom;
  }

  setZoomLevel(level: number): void {
    this.setZoomFactor(1.2 ** level);
  }

  getZoomLevel(): number {
    return Math.log(this.zoom) / Math.log(1.2);
  }

  get zoomFactor(): number {
    return this.zoom;
  }

  set zoomFactor(factor: number) {
    this.setZoomFactor(factor);
  }

  get zoomLevel(): number {
    return this.getZoomLevel();
  }

  set zoomLevel(level: number) {
    this.setZoomLevel(level);
  }

  undo(): void {
    this.edit('undo');
  }

  redo(): void {
    this.edit('redo');
  }

  cut(): void {
    this.edit('cut');
  }

  copy(): void {
    this.edit('copy');
  }

  paste(): void {
    this.edit('paste');
  }

  delete(): void {
    this.edit('delete');
  }

  selectAll(): void {
    this.edit('selectAll');
  }

  private edit(command: Editing): void {
    void this.executeJavaScript(`document.execCommand(${JSON.stringify(command)})`, true);
  }

  get mainFrame(): FrameTree['main'] {
    return this.frames.main;
  }

  setWebRTCIPHandlingPolicy(policy: typeof this.webRtcPolicy): void {
    this.webRtcPolicy = policy;
  }

  getWebRTCIPHandlingPolicy(): typeof this.webRtcPolicy {
    return this.webRtcPolicy;
  }

  getURL(): string {
    return this.frames.main.url;
  }

  getTitle(): string {
    return this.title;
  }

  private onTitle(title: string): void {
    this.title = title;
    const event = cancellableEvent({});
    this.emit('page-title-updated', event, title, true);
    this.owner.emit('page-title-updated', event, title, true);
  }

  isDestroyed(): boolean {
    return this.gone;
  }

  isLoading(): boolean {
    return this.loading;
  }

  isCrashed(): boolean {
    return this.crashed;
  }

  isDevToolsOpened(): boolean {
    return false;
  }

  isFocused(): boolean {
    return !this.gone;
  }

  focus(): void {
    void this.live().then((page) => page.send('Page.bringToFront'));
  }

  /** Developer tools belong to Electron's own browser; the host has none to show. */
  openDevTools(): void {
    return;
  }

  close(): void {
    this.owner.close();
  }

  end(): void {
    this.gone = true;
    this.frames.end();
    this.emit('destroyed');
  }

  private async live(): Promise<DevToolsSession> {
    await this.ready;
    if (this.gone || !this.page) throw new TypeError('Object has been destroyed');
    return this.page;
  }
}
