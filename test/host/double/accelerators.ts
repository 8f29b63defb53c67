import type { KeyPress } from '../page/messages.ts';
import type { BrowserWindowDouble } from './browser-window.ts';
import { MenuDouble } from './menu.ts';

const mac = process.platform === 'darwin';

/** Electron's names of keys where the browser has another. */
const keys: Readonly<Record<string, string>> = {
  plus: '+',
  space: ' ',
  esc: 'escape',
  return: 'enter',
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
};

/** `CmdOrCtrl+Shift+N` as the key press that a page would report. */
function parseAccelerator(accelerator: string): KeyPress {
  const parts = accelerator.split('+').map((part) => part.toLowerCase());
  const name = parts.pop() ?? '';
  const has = (...names: string[]): boolean => names.some((part) => parts.includes(part));
  const either = has('cmdorctrl', 'commandorcontrol');
  return {
    key: keys[name] ?? name,
    control: has('ctrl', 'control') || (either && !mac),
    meta: has('cmd', 'command', 'super', 'meta') || (either && mac),
    shift: has('shift'),
    alt: has('alt', 'option'),
  };
}

function same(wanted: KeyPress, press: KeyPress): boolean {
  const shift = wanted.key === '+' || wanted.shift === press.shift; // a plus needs Shift on most keyboards
  const modifiers =
    wanted.control === press.control && wanted.alt === press.alt && wanted.meta === press.meta;
  return shift && modifiers && wanted.key === press.key.toLowerCase();
}

/** Clicks the item of the application menu that has this accelerator, as the desktop would. */
export function pressAccelerator(press: KeyPress, window: BrowserWindowDouble): void {
  const items = MenuDouble.getApplicationMenu()?.all() ?? [];
  const item = items.find(({ accelerator }) => accelerator && same(parseAccelerator(accelerator), press));
  if (!item) return;
  window.focus();
  item.click();
}
