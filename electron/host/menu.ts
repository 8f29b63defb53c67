import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/ipc/events.ts';
import { menuWords } from '../../shared/words/en-gb/menu.ts';

/** The application menu. Commands go to the page, which knows what is open; editing stays with the system's roles. */
export function setApplicationMenu(command: (command: MenuCommand) => void): void {
  const item = (
    word: keyof typeof menuWords,
    name: MenuCommand,
    accelerator?: string,
  ): MenuItemConstructorOptions => ({
    id: name,
    label: menuWords[word],
    ...(accelerator !== undefined && { accelerator }),
    click: () => command(name),
  });
  const file: MenuItemConstructorOptions = {
    label: menuWords['menu.file'],
    submenu: [
      item('menu.newSession', 'new-session', 'CmdOrCtrl+Shift+N'),
      item('menu.backUp', 'back-up'),
      item('menu.verifyRecord', 'verify-record'),
      { type: 'separator' },
      item('menu.lock', 'lock', 'CmdOrCtrl+L'),
      { role: 'quit', label: menuWords['menu.quit'] },
    ],
  };
  const go: MenuItemConstructorOptions = {
    label: menuWords['menu.go'],
    submenu: [
      item('menu.search', 'search', 'CmdOrCtrl+K'),
      item('menu.home', 'home', 'CmdOrCtrl+Shift+H'),
      item('menu.turn', 'turn', 'CmdOrCtrl+Shift+M'),
      { type: 'separator' },
      { role: 'togglefullscreen', label: menuWords['menu.fullScreen'] },
      { role: 'zoomIn', label: menuWords['menu.zoomIn'] },
      { role: 'zoomOut', label: menuWords['menu.zoomOut'] },
      { role: 'resetZoom', label: menuWords['menu.resetZoom'] },
    ],
  };
  const help: MenuItemConstructorOptions = {
    label: menuWords['menu.help'],
    submenu: [item('menu.shortcuts', 'shortcuts', 'CmdOrCtrl+/')],
  };
  const own: MenuItemConstructorOptions[] =
    process.platform === 'darwin' ? [{ role: 'appMenu', label: app.name }] : [];
  const edit: MenuItemConstructorOptions = { role: 'editMenu', label: menuWords['menu.edit'] };
  Menu.setApplicationMenu(Menu.buildFromTemplate([...own, file, edit, go, help]));
}
