import {
  checkTypedCode,
  checkTypedGroup,
  recoveryCodeGroups,
  recoveryGroupLength,
  type TypedGroup,
} from '../../shared/domain/recovery-code.ts';

/** What stands in each of the 13 fields, as it was typed. */
export type CodeGroups = readonly string[];

/** Longer than a group with any slip of the pen in it, and short enough that 13 of them can be sent. */
const longestGroup = 12;
const lastField = recoveryCodeGroups - 1;
const gaps = /[\s\p{Dash}\u00ad]+/u;

/** The fields of a code that was put together by {@link joinGroups}. */
export function splitGroups(code: string): CodeGroups {
  const texts = code.split('-');
  return Array.from({ length: recoveryCodeGroups }, (_none, at) => texts[at] ?? '');
}

/** One text for all fields. A hyphen stands between any two, so that an empty field keeps its place. */
export function joinGroups(groups: CodeGroups): string {
  return groups.join('-').replace(/-+$/, '');
}

export function checkGroups(groups: CodeGroups): readonly TypedGroup[] {
  return groups.map((text, at) => checkTypedGroup(text, at + 1));
}

export interface Typing {
  readonly groups: CodeGroups;
  /** The field, counted from 0, that the next character belongs to. */
  readonly focus: number;
}

/**
 * What the fields hold after something was typed or pasted into one of them. A space or hyphen ends a group; what is too
 * much for it runs on into the empty fields behind it; a pasted code fills all of them. A whole group that cannot be
 * right keeps the focus, so that the slip is seen where it was made.
 *
 * @param at the field, counted from 0
 * @param typed everything that now stands in it
 */
export function typeInto(groups: CodeGroups, at: number, typed: string): Typing {
  const whole = checkTypedCode(typed).groups.map(({ text }) => text);
  if (whole.length >= recoveryCodeGroups) {
    const filled = tidy([...whole.slice(0, lastField), whole.slice(lastField).join('')]);
    return { groups: filled, focus: nextAmiss(filled, 0) ?? lastField };
  }
  const pieces = typed.split(gaps).flatMap(inGroups);
  const last = at + Math.max(pieces.length, 1) - 1;
  const room = last <= lastField && groups.slice(at + 1, last + 1).every((text) => text === '');
  const filled = tidy(
    room ? groups.toSpliced(at, last + 1 - at, ...atLeastOne(pieces)) : groups.with(at, pieces.join('')),
  );
  const stop = room ? last : at;
  const ended = pieces.length > 0 && gaps.test(typed.slice(-1));
  const shrank = typed.length < (groups[at] ?? '').length;
  const done = !shrank && checkTypedGroup(filled[stop] ?? '', stop + 1).state === 'right';
  return { groups: filled, focus: ended || done ? (nextAmiss(filled, stop + 1) ?? stop) : stop };
}

const inGroups = (text: string): string[] =>
  text.match(new RegExp(`.{1,${recoveryGroupLength}}`, 'gsu')) ?? [];

const atLeastOne = (pieces: readonly string[]): readonly string[] => (pieces.length === 0 ? [''] : pieces);

/** A group that is right is shown as it stands on the paper, whichever way it was typed. */
const tidy = (groups: CodeGroups): CodeGroups =>
  groups.map((typed, at) => {
    const { text, state } = checkTypedGroup(typed, at + 1);
    return state === 'right' ? text : typed.slice(0, longestGroup);
  });

/** The first field from this one on that is not right. */
export function nextAmiss(groups: CodeGroups, from: number): number | undefined {
  const at = checkGroups(groups).findIndex(({ state }, place) => place >= from && state !== 'right');
  return at === -1 ? undefined : at;
}
