import type { KeyPress } from '../page/messages.ts';
import { liveBrowser, run } from '../run.ts';
import { say } from '../say.ts';
import { pressAccelerator } from './accelerators.ts';
import { cancellableEvent } from './cancellable-event.ts';
import { refuseUnsafePreferences } from './preferences.ts';
import { strictEmitter } from './strict.ts';
import { WebContentsDouble } from './web-contents.ts';
import { focusedWindow, windowEvents, windows } from './windows.ts';

type Sizing =
  | 'getBounds'
  | 'setBounds'
  | 'getNormalBounds'
  | 'getContentBounds'
  | 'getSize'
  | 'setSize'
  | 'getPosition'
  | 'setPosition'
  | 'setMinimumSize'
  | 'center';
type States =
  | 'isVisible'
  | 'isFocused'
  | 'isMinimized'
  | 'isMaximized'
  | 'isFullScreen'
  | 'isNormal'
  | 'isDestroyed'
  | 'isContentProtected';
type Showing = 'show' | 'showInactive' | 'hide' | 'focus' | 'blur' | 'minimize' | 'restore' | 'moveTop';
type Looks = 'setTitle' | 'getTitle' | 'setBackgroundColor' | 'getBackgroundColor' | 'setContentProtection';
type Bars =
  | 'setMenu'
  | 'removeMenu'
  | 'setMenuBarVisibility'
  | 'setAutoHideMenuBar'
  | 'setIcon'
  | 'setProgressBar';
type Larger = 'maximize' | 'unmaximize' | 'setFullScreen' | 'setResizable' | 'flashFrame';

export class BrowserWindowDouble
  extends strictEmitter('BrowserWindow')
  implements
    Pick<
      Electron.BrowserWindow,
      Sizing | States | Showing | Looks | Bars | Larger | 'close' | 'destroy' | 'loadURL'
    >
{
  readonly id: number;
  readonly webContents: WebContentsDouble;
  private bounds: Electron.Rectangle;
  private title: string;
  private background: string;
  private visible: boolean;
  private minimized = false;
  private maximized = false;
  private fullScreen = false;
  private contentProtected = false;
  private gone = false;

  /** Throws before `ready`, and for preferences that the app's windows must never have. */
  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super();
    if (!run.ready) throw new Error('Cannot create BrowserWindow before app is ready');
    const preferences = options.webPreferences ?? {};
    refuseUnsafePreferences(preferences);
    const { x = 0, y = 0, width = 800, height = 600, show = true } = options;
    this.bounds = { x, y, width, height };
    this.title = options.title ?? '';
    this.background = options.backgroundColor ?? '#FFFFFF';
    this.visible = show;
    this.webContents = new WebContentsDouble(this, preferences, { width, height, visible: show });
    this.id = this.webContents.id;
    this.on('page-title-updated', (event: { defaultPrevented: boolean }, title: string) => {
      // The app's own listener may come later and still stop this.
      queueMicrotask(() => {
        if (!event.defaultPrevented) this.title = title;
      });
    });
    windows.push(this);
    windowEvents.emit('created', this);
  }

  onKey(press: KeyPress): void {
    pressAccelerator(press, this);
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  /** Asks the app first: a listener of `close` may prevent it. */
  close(): void {
    if (this.gone) return;
    const event = cancellableEvent({});
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  destroy(): void {
    if (this.gone) return;
    const { ready } = this.webContents;
    const closeTarget = async (): Promise<void> => {
      await ready;
      await liveBrowser()?.send('Target.closeTarget', { targetId: this.webContents.targetId });
    };
    // Chromium may have closed it first, or be on its own way out.
    void closeTarget().catch(() => undefined);
    this.end();
  }

  /** The window is gone on the desktop or in the browser: too late to prevent, but the app still hears of it. */
  onTargetGone(): void {
    if (this.gone) return;
    this.emit('close', cancellableEvent({}));
    this.end();
  }

  private end(): void {
    if (this.gone) return;
    this.gone = true;
    this.visible = false;
    windows.splice(windows.indexOf(this), 1);
    this.webContents.end();
    this.emit('closed');
    if (windows.length === 0) windowEvents.emit('all-closed');
  }

  show(): void {
    this.showInactive();
    this.focus();
  }

  showInactive(): void {
    if (this.visible) return;
    this.visible = true;
    this.emit('show');
  }

  hide(): void {
    this.visible = false;
    this.emit('hide');
  }

  focus(): void {
    const index = windows.indexOf(this);
    if (index >= 0) windows.push(...windows.splice(index, 1));
    this.emit('focus');
  }

  blur(): void {
    this.emit('blur');
  }

  moveTop(): void {
    this.focus();
  }

  minimize(): void {
    this.minimized = true;
    this.emit('minimize');
  }

  restore(): void {
    this.minimized = false;
    this.emit('restore');
  }

  maximize(): void {
    this.maximized = true;
    this.emit('maximize');
  }

  unmaximize(): void {
    this.maximized = false;
    this.emit('unmaximize');
  }

  setFullScreen(flag: boolean): void {
    this.fullScreen = flag;
    this.emit(flag ? 'enter-full-screen' : 'leave-full-screen');
  }

  isVisible(): boolean {
    return this.visible;
  }

  isFocused(): boolean {
    return focusedWindow() === this;
  }

  isMinimized(): boolean {
    return this.minimized;
  }

  isMaximized(): boolean {
    return this.maximized;
  }

  isFullScreen(): boolean {
    return this.fullScreen;
  }

  isNormal(): boolean {
    return !this.minimized && !this.maximized && !this.fullScreen;
  }

  isDestroyed(): boolean {
    return this.gone;
  }

  getBounds(): Electron.Rectangle {
    return { ...this.bounds };
  }

  getNormalBounds(): Electron.Rectangle {
    return this.getBounds();
  }

  getContentBounds(): Electron.Rectangle {
    return this.getBounds();
  }

  setBounds(bounds: Partial<Electron.Rectangle>): void {
    const before = this.bounds;
    this.bounds = { ...before, ...bounds };
    const { x, y, width, height } = this.bounds;
    if (x !== before.x || y !== before.y) this.emit('move');
    if (width === before.width && height === before.height) return;
    this.webContents.resize({ width, height }).catch((error: Error) => {
      if (!this.gone) say(`a window could not be resized: ${error.message}`);
    });
    this.emit('resize');
    this.emit('resized');
  }

  getSize(): number[] {
    return [this.bounds.width, this.bounds.height];
  }

  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  getPosition(): number[] {
    return [this.bounds.x, this.bounds.y];
  }

  setPosition(x: number, y: number): void {
    this.setBounds({ x, y });
  }

  center(): void {
    this.setBounds({ x: 0, y: 0 });
  }

  setMinimumSize(_width: number, _height: number): void {
    return;
  }

  setTitle(title: string): void {
    this.title = title;
  }

  getTitle(): string {
    return this.title;
  }

  setBackgroundColor(colour: string): void {
    this.background = colour;
  }

  getBackgroundColor(): string {
    return this.background;
  }

  setContentProtection(enable: boolean): void {
    this.contentProtected = enable;
  }

  isContentProtected(): boolean {
    return this.contentProtected;
  }

  setMenu(): void {
    return;
  }

  removeMenu(): void {
    return;
  }

  setMenuBarVisibility(): void {
    return;
  }

  setAutoHideMenuBar(): void {
    return;
  }

  setIcon(): void {
    return;
  }

  setProgressBar(): void {
    return;
  }

  setResizable(): void {
    return;
  }

  flashFrame(): void {
    return;
  }

  static getAllWindows(): BrowserWindowDouble[] {
    return [...windows];
  }

  static getFocusedWindow(): BrowserWindowDouble | null {
    return focusedWindow() ?? null;
  }

  static fromWebContents(contents: unknown): BrowserWindowDouble | null {
    return windows.find(({ webContents }) => webContents === contents) ?? null;
  }

  static fromId(id: number): BrowserWindowDouble | null {
    return windows.find((window) => window.id === id) ?? null;
  }
}
