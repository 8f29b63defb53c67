import { describe, expect, test } from 'vitest';
import { matches, shortcuts } from '../../../renderer/app/shortcuts.ts';

const mac = navigator.platform.startsWith('Mac');
const press = (key: string, held: { mod?: boolean; shift?: boolean; alt?: boolean } = {}) => ({
  key,
  ctrlKey: !mac && held.mod === true,
  metaKey: mac && held.mod === true,
  shiftKey: held.shift === true,
  altKey: held.alt === true,
});
const commandOf = (event: ReturnType<typeof press>) =>
  shortcuts.find(({ keys }) => matches(event, keys))?.command;

describe('shortcuts', () => {
  test('are found by exactly their keys', () => {
    expect(commandOf(press('k', { mod: true }))).toBe('search');
    expect(commandOf(press('l', { mod: true }))).toBe('lock');
    expect(commandOf(press('N', { mod: true, shift: true }))).toBe('new-session');
    expect(commandOf(press('n', { mod: true }))).toBeUndefined();
    expect(commandOf(press('k', { mod: true, alt: true }))).toBeUndefined();
  });

  test('none is a single key, so that nobody triggers one by typing', () => {
    for (const { keys } of shortcuts) expect(keys.mod === true || keys.alt === true).toBe(true);
    expect(commandOf(press('/'))).toBeUndefined();
  });

  test('the sheet opens also where “/” needs Shift', () => {
    expect(commandOf(press('/', { mod: true, shift: true }))).toBe('shortcuts');
  });
});
