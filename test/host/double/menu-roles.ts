import { app } from './app.ts';
import type { BrowserWindowDouble } from './browser-window.ts';

export type MenuRole = NonNullable<Electron.MenuItemConstructorOptions['role']>;
type Action = (window: BrowserWindowDouble) => void;

/** Electron's default accelerators of the roles that act. Chromium itself does those of editing. */
export const roleAccelerators: Partial<Record<MenuRole, string>> = {
  quit: 'CmdOrCtrl+Q',
  close: 'CmdOrCtrl+W',
  minimize: 'CmdOrCtrl+M',
  reload: 'CmdOrCtrl+R',
  forceReload: 'Shift+CmdOrCtrl+R',
  resetZoom: 'CmdOrCtrl+0',
  zoomIn: 'CmdOrCtrl+Plus',
  zoomOut: 'CmdOrCtrl+-',
  togglefullscreen: process.platform === 'darwin' ? 'Control+Command+F' : 'F11',
};

const reload: Action = ({ webContents }) => webContents.reload();

const actions: Partial<Record<MenuRole, Action>> = {
  close: (window) => window.close(),
  minimize: (window) => window.minimize(),
  togglefullscreen: (window) => window.setFullScreen(!window.isFullScreen()),
  reload,
  forceReload: reload,
  resetZoom: ({ webContents }) => webContents.setZoomLevel(0),
  zoomIn: ({ webContents }) => webContents.setZoomLevel(webContents.getZoomLevel() + 0.5),
  zoomOut: ({ webContents }) => webContents.setZoomLevel(webContents.getZoomLevel() - 0.5),
  undo: ({ webContents }) => webContents.undo(),
  redo: ({ webContents }) => webContents.redo(),
  cut: ({ webContents }) => webContents.cut(),
  copy: ({ webContents }) => webContents.copy(),
  paste: ({ webContents }) => webContents.paste(),
  delete: ({ webContents }) => webContents.delete(),
  selectAll: ({ webContents }) => webContents.selectAll(),
};

/** Does what the desktop would do for a role. Roles that only name a menu do nothing. */
export function runRole(role: MenuRole, window: BrowserWindowDouble | undefined): void {
  if (role === 'quit') app.quit();
  else if (window) actions[role]?.(window);
}
