import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { joinGroups, nextAmiss, splitGroups, typeInto } from '../../../renderer/vault/code-groups.ts';
import { formatRecoveryCode } from '../../../shared/domain/recovery-code.ts';

const codeOf = (seed: string) =>
  formatRecoveryCode(new Uint8Array(createHash('sha256').update(seed).digest()));
const code = codeOf('paper');
const parts = code.split('-');
const part = (at: number) => parts[at] ?? '';
const empty = splitGroups('');

/** Types key by key, each into the field that the one before left the focus in. */
function typed(keys: string, start = empty, from = 0) {
  let state = { groups: start, focus: from };
  for (const key of keys)
    state = typeInto(state.groups, state.focus, (state.groups[state.focus] ?? '') + key);
  return state;
}

describe('typing a code back', () => {
  test('without a gap moves on from field to field', () => {
    expect(typed(code.replaceAll('-', ''))).toEqual({ groups: parts, focus: 12 });
  });

  test('with spaces or hyphens, in small letters and with look-alikes gives the same', () => {
    for (const gap of ['-', ' ', ' - ', '\n']) {
      const keys = code.replaceAll('-', gap).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
      expect(typed(keys)).toEqual({ groups: parts, focus: 12 });
    }
  });

  test('a pasted code fills every field, whichever it was pasted into', () => {
    for (const paste of [code, code.replaceAll('-', ''), `\n ${code.replaceAll('-', '\r\n')} `]) {
      expect(typeInto(empty, 4, paste)).toEqual({ groups: parts, focus: 12 });
    }
  });

  test('a pasted code with a slip leads to the group that has it', () => {
    const slip = parts.with(6, `${part(6).slice(0, 4)}U`).join(' ');
    expect(typeInto(empty, 0, slip).focus).toBe(6);
  });

  test('what follows a pasted code is not dropped in silence', () => {
    const { groups } = typeInto(empty, 0, `${code} ${part(3)}`);
    expect(nextAmiss(groups, 0)).toBe(12);
  });

  test('a row of groups pasted into a field fills the ones behind it', () => {
    const { groups, focus } = typeInto(empty, 5, `${part(5)} ${part(6)} ${part(7)}`);
    expect(groups.slice(5, 8)).toEqual([part(5), part(6), part(7)]);
    expect(focus).toBe(8);
  });

  test('a whole group that cannot be right keeps the focus', () => {
    const wrong = `${part(0).slice(1)}${part(0).slice(0, 1)}`;
    expect(typed(wrong).focus).toBe(0);
  });

  test('typing blindly on after a slip loses nothing', () => {
    const wrong = `${part(0).slice(1)}${part(0).slice(0, 1)}`;
    expect(typed(`${wrong}${part(1)}`).groups.slice(0, 2)).toEqual([wrong, part(1)]);
  });

  test('a group that misses a character spoils only itself when a gap ends it', () => {
    const keys = `${part(0).slice(0, 4)} ${part(1)}`;
    expect(typed(keys)).toEqual({ groups: [part(0).slice(0, 4), part(1), ...empty.slice(2)], focus: 2 });
  });

  test('a character that is put in where it was missing moves the ones behind it on', () => {
    const short = `${part(0).slice(0, 2)}${part(0).slice(3)}${part(1).slice(0, 1)}`;
    const { groups } = typeInto(typed(short).groups, 0, `${part(0)}${part(1).slice(0, 1)}`);
    expect(groups.slice(0, 2)).toEqual([part(0), part(1).slice(0, 1)]);
  });

  test('a group put right among others leads to the next one that is not', () => {
    const wrong = parts.with(3, `${part(3).slice(0, 4)}U`).with(9, '');
    expect(typeInto(wrong, 3, part(3)).focus).toBe(9);
  });

  test('too much never overwrites a group that is there already', () => {
    expect(typeInto(parts, 2, `${part(2)}X`).groups).toEqual(parts.with(2, `${part(2)}X`));
    expect(typeInto(empty, 12, `${part(12)}X`).groups[12]).toBe(`${part(12)}X`);
  });

  test('taking characters away stays where it is', () => {
    expect(typeInto(parts, 2, '')).toEqual({ groups: parts.with(2, ''), focus: 2 });
  });

  test('an empty field keeps its place in the one text that is sent', () => {
    const groups = parts.with(0, '').with(7, '').with(12, '');
    expect(splitGroups(joinGroups(groups))).toEqual(groups);
    expect(joinGroups(parts)).toBe(code);
    expect(joinGroups(empty)).toBe('');
  });
});
