import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/ipc/events.ts';
import { type WordId, words } from '../../shared/words/index.ts';

/** The application menu. Commands go to the page, which knows what is open; editing stays with the system's roles. */
export function setApplicationMenu(command: (command: MenuCommand) => void): void {
  const item = (word: WordId, name: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    id: name,
    label: words[word],
    ...(accelerator !== undefined && { accelerator }),
    click: () => command(name),
  });
  const file: MenuItemConstructorOptions = {
    label: words['menu.file'],
    submenu: [
      item('menu.newSession', 'new-session', 'CmdOrCtrl+Shift+N'),
      item('menu.backUp', 'back-up'),
      { type: 'separator' },
      item('menu.lock', 'lock', 'CmdOrCtrl+L'),
      { role: 'quit', label: words['menu.quit'] },
    ],
  };
  const go: MenuItemConstructorOptions = {
    label: words['menu.go'],
    submenu: [
      item('menu.search', 'search', 'CmdOrCtrl+K'),
      item('menu.home', 'home', 'CmdOrCtrl+Shift+H'),
      item('menu.turn', 'turn', 'CmdOrCtrl+Shift+M'),
      { type: 'separator' },
      { role: 'togglefullscreen', label: words['menu.fullScreen'] },
      { role: 'zoomIn', label: words['menu.zoomIn'] },
      { role: 'zoomOut', label: words['menu.zoomOut'] },
      { role: 'resetZoom', label: words['menu.resetZoom'] },
    ],
  };
  const help: MenuItemConstructorOptions = {
    label: words['menu.help'],
    submenu: [item('menu.shortcuts', 'shortcuts', 'CmdOrCtrl+/')],
  };
  const own: MenuItemConstructorOptions[] =
    process.platform === 'darwin' ? [{ role: 'appMenu', label: app.name }] : [];
  const edit: MenuItemConstructorOptions = { role: 'editMenu', label: words['menu.edit'] };
  Menu.setApplicationMenu(Menu.buildFromTemplate([...own, file, edit, go, help]));
}
