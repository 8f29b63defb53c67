import { app } from './app.ts';
import { BrowserWindowDouble } from './browser-window.ts';
import { ClipboardItemDouble, clipboard } from './clipboard.ts';
import { dialog } from './dialog.ts';
import { ipcMain } from './ipc-main.ts';
import { MenuDouble, MenuItemDouble } from './menu.ts';
import { nativeTheme } from './native-theme.ts';
import { powerMonitor } from './power-monitor.ts';
import { protocol } from './protocol.ts';
import { safeStorage } from './safe-storage.ts';
import { screen } from './screen.ts';
import { session } from './session.ts';
import { shell } from './shell.ts';
import { notDoubled, strict } from './strict.ts';
import { utilityProcess } from './utility-process.ts';
import { windowOfTarget, windows } from './windows.ts';

/** What `electron` means in the host's main process. A name without a double throws when it is used. */
const BrowserWindow = strict('BrowserWindow', BrowserWindowDouble);
const ClipboardItem = strict('ClipboardItem', ClipboardItemDouble);
const Menu = strict('Menu', MenuDouble);
const MenuItem = strict('MenuItem', MenuItemDouble);
const webContents = strict('webContents', {
  fromId: (id: number) => windows.find((window) => window.webContents.id === id)?.webContents,
  fromDevToolsTargetId: (targetId: string) => windowOfTarget(targetId)?.webContents,
  getAllWebContents: () => windows.map((window) => window.webContents),
  getFocusedWebContents: () => windows.at(-1)?.webContents ?? null,
});

type Module = typeof import('electron');
const missing = <Name extends keyof Module>(name: Name): Module[Name] => notDoubled(name);

const autoUpdater = missing('autoUpdater');
const BaseWindow = missing('BaseWindow');
const BrowserView = missing('BrowserView');
const contentTracing = missing('contentTracing');
const crashReporter = missing('crashReporter');
const desktopCapturer = missing('desktopCapturer');
const globalShortcut = missing('globalShortcut');
const ImageView = missing('ImageView');
const inAppPurchase = missing('inAppPurchase');
const IpcMainServiceWorker = missing('IpcMainServiceWorker');
const MessageChannelMain = missing('MessageChannelMain');
const nativeImage = missing('nativeImage');
const net = missing('net');
const netLog = missing('netLog');
const Notification = missing('Notification');
const powerSaveBlocker = missing('powerSaveBlocker');
const pushNotifications = missing('pushNotifications');
const ShareMenu = missing('ShareMenu');
const systemPreferences = missing('systemPreferences');
const TouchBar = missing('TouchBar');
const Tray = missing('Tray');
const View = missing('View');
const WebContentsView = missing('WebContentsView');
const webFrameMain = missing('webFrameMain');
const WebSocket = missing('WebSocket');

const electron = {
  app,
  autoUpdater,
  BaseWindow,
  BrowserView,
  BrowserWindow,
  clipboard,
  ClipboardItem,
  contentTracing,
  crashReporter,
  desktopCapturer,
  dialog,
  globalShortcut,
  ImageView,
  inAppPurchase,
  ipcMain,
  IpcMainServiceWorker,
  Menu,
  MenuItem,
  MessageChannelMain,
  nativeImage,
  nativeTheme,
  net,
  netLog,
  Notification,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  pushNotifications,
  safeStorage,
  screen,
  session,
  ShareMenu,
  shell,
  systemPreferences,
  TouchBar,
  Tray,
  utilityProcess,
  View,
  webContents,
  WebContentsView,
  webFrameMain,
  WebSocket,
} satisfies Record<keyof typeof import('electron/main') | 'crashReporter' | 'nativeImage' | 'shell', unknown>;

export {
  app,
  autoUpdater,
  BaseWindow,
  BrowserView,
  BrowserWindow,
  ClipboardItem,
  clipboard,
  contentTracing,
  crashReporter,
  desktopCapturer,
  dialog,
  globalShortcut,
  ImageView,
  IpcMainServiceWorker,
  inAppPurchase,
  ipcMain,
  Menu,
  MenuItem,
  MessageChannelMain,
  Notification,
  nativeImage,
  nativeTheme,
  net,
  netLog,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  pushNotifications,
  ShareMenu,
  safeStorage,
  screen,
  session,
  shell,
  systemPreferences,
  TouchBar,
  Tray,
  utilityProcess,
  View,
  WebContentsView,
  WebSocket,
  webContents,
  webFrameMain,
};
export default electron;
