import type { WordId } from '../../shared/words/index.ts';

const onMac = navigator.platform.startsWith('Mac');

/** A key on its own letter or sign; `mod` is ⌘ on a Mac and Ctrl elsewhere. */
export interface Keys {
  readonly key: string;
  readonly mod?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
}

export type Command = 'search' | 'lock' | 'home' | 'new-session' | 'turn' | 'shortcuts' | 'back' | 'forward';

/** The app's own shortcuts. None is a single key (WCAG 2.1.4) and none is taken by the editor. */
export const shortcuts: readonly { command: Command; keys: Keys; word: WordId }[] = [
  { command: 'search', keys: { key: 'k', mod: true }, word: 'app.shortcuts.search' },
  { command: 'lock', keys: { key: 'l', mod: true }, word: 'app.shortcuts.lock' },
  { command: 'home', keys: { key: 'h', mod: true, shift: true }, word: 'app.shortcuts.home' },
  { command: 'new-session', keys: { key: 'n', mod: true, shift: true }, word: 'app.shortcuts.newSession' },
  { command: 'turn', keys: { key: 'm', mod: true, shift: true }, word: 'app.shortcuts.turn' },
  {
    command: 'back',
    keys: onMac ? { key: '[', mod: true } : { key: 'ArrowLeft', alt: true },
    word: 'app.shortcuts.back',
  },
  {
    command: 'forward',
    keys: onMac ? { key: ']', mod: true } : { key: 'ArrowRight', alt: true },
    word: 'app.shortcuts.forward',
  },
  { command: 'shortcuts', keys: { key: '/', mod: true }, word: 'app.shortcuts.sheet' },
];

/** The editor's own, for the shortcut sheet. */
export const writingShortcuts: readonly { keys: Keys; word: WordId }[] = [
  { keys: { key: 'b', mod: true }, word: 'app.shortcuts.bold' },
  { keys: { key: 'i', mod: true }, word: 'app.shortcuts.italic' },
  { keys: { key: '2–3', mod: true, alt: true }, word: 'app.shortcuts.heading' },
  { keys: { key: '8', mod: true, shift: true }, word: 'app.shortcuts.list' },
  { keys: { key: '7', mod: true, shift: true }, word: 'app.shortcuts.numbered' },
  { keys: { key: 'z', mod: true }, word: 'app.shortcuts.undo' },
  { keys: { key: 'z', mod: true, shift: true }, word: 'app.shortcuts.redo' },
];

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** True when the event is exactly these keys. */
export function matches(event: Pressed, { key, mod = false, shift = false, alt = false }: Keys): boolean {
  const modHeld = onMac ? event.metaKey : event.ctrlKey;
  const otherHeld = onMac ? event.ctrlKey : event.metaKey;
  // “/” needs Shift on many keyboards, so for signs the Shift key is not compared
  const shiftFits = /^[a-z0-9]$|^Arrow/.test(key) ? event.shiftKey === shift : true;
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    modHeld === mod &&
    !otherHeld &&
    event.altKey === alt &&
    shiftFits
  );
}

const shownKeys: Readonly<Record<string, string>> = { ArrowLeft: '←', ArrowRight: '→' };

/** The keys as they are printed: `Ctrl K`, `⌘ K`. */
export function spellKeys({ key, mod = false, shift = false, alt = false }: Keys): string {
  const shown = shownKeys[key] ?? key.toUpperCase();
  const held = [
    mod && (onMac ? '⌘' : 'Ctrl'),
    alt && (onMac ? '⌥' : 'Alt'),
    shift && (onMac ? '⇧' : 'Shift'),
  ];
  return [...held.filter((name) => name !== false), shown].join(onMac ? ' ' : ' + ');
}

/** The printed keys of one command. */
export function keysOf(command: Command): string {
  const found = shortcuts.find((shortcut) => shortcut.command === command);
  return found === undefined ? '' : spellKeys(found.keys);
}
