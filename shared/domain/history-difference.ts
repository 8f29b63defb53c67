import { diffArrays, diffWordsWithSpace } from 'diff';
import type { RichDocument } from '../rich-text/document.ts';
import { type DocumentLine, documentLines } from './history-lines.ts';

/** A stretch of words that is in both texts, or in one of them. */
export interface DifferenceRun {
  readonly change: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** One block of either text. `changed` stands in both, with other words or, where every run is the same, another form. */
export interface DifferenceLine extends Omit<DocumentLine, 'text' | 'marks'> {
  readonly change: 'same' | 'added' | 'removed' | 'changed';
  readonly runs: readonly DifferenceRun[];
}

export interface Difference {
  readonly lines: readonly DifferenceLine[];
  /** Words that came and words that went. */
  readonly added: number;
  readonly removed: number;
}

/** Beyond this many differing blocks, or words in a block, texts count as different altogether: searching would take long. */
const mostBlocks = 500;
const mostWords = 400;
/** Beyond this many pairs of blocks none is taken for a new wording of another. */
const mostPairs = 10_000;
/** From this share of common words on, a block is a new wording of another and not a new block. */
const alike = 0.4;

/**
 * What became of a text: block by block, and within blocks that were reworded, word by word. The lines of the later
 * text come in its order, and what is gone stands where it was.
 */
export function documentDifference(before: RichDocument, after: RichDocument): Difference {
  const lines = lineDifference(documentLines(before), documentLines(after));
  const count = (change: 'added' | 'removed') =>
    lines
      .flatMap(({ runs }) => runs)
      .filter((run) => run.change === change)
      .reduce((sum, { text }) => sum + wordsIn(text).length, 0);
  return { lines, added: count('added'), removed: count('removed') };
}

function lineDifference(before: readonly DocumentLine[], after: readonly DocumentLine[]): DifferenceLine[] {
  const parts = diffArrays([...before], [...after], { comparator: isSame, maxEditLength: mostBlocks });
  if (parts === undefined) return reworded(before, after);
  const lines: DifferenceLine[] = [];
  let gone: readonly DocumentLine[] = [];
  for (const { value, added, removed } of parts) {
    if (removed) gone = value;
    else if (added) {
      lines.push(...reworded(gone, value));
      gone = [];
    } else {
      lines.push(...gone.map((line) => whole(line, 'removed')), ...value.map((line) => whole(line, 'same')));
      gone = [];
    }
  }
  return [...lines, ...gone.map((line) => whole(line, 'removed'))];
}

function isSame(one: DocumentLine, other: DocumentLine): boolean {
  return hasSameForm(one, other) && one.text === other.text && one.marks === other.marks;
}

function hasSameForm(one: DocumentLine, other: DocumentLine): boolean {
  return (
    one.kind === other.kind &&
    one.level === other.level &&
    one.depth === other.depth &&
    one.quoted === other.quoted
  );
}

function whole({ text, marks: _, ...form }: DocumentLine, change: 'same' | 'added' | 'removed') {
  return { ...form, change, runs: text === '' ? [] : [{ change, text }] };
}

/** Blocks that stand in the same place of two texts: those that are alike become one, the others come and go. */
function reworded(gone: readonly DocumentLine[], come: readonly DocumentLine[]): DifferenceLine[] {
  const pairs = new Map(gone.length * come.length > mostPairs ? [] : likest(gone, come));
  const lines: DifferenceLine[] = [];
  let next = 0;
  for (const [at, line] of come.entries()) {
    const partner = pairs.get(at);
    for (; next < (partner ?? 0); next += 1) lines.push(...goneAt(gone, next));
    const before = partner === undefined ? undefined : gone[partner];
    if (before === undefined) lines.push(whole(line, 'added'));
    else {
      lines.push(changed(before, line));
      next = (partner ?? 0) + 1;
    }
  }
  for (; next < gone.length; next += 1) lines.push(...goneAt(gone, next));
  return lines;
}

function goneAt(gone: readonly DocumentLine[], at: number): DifferenceLine[] {
  const line = gone[at];
  return line === undefined ? [] : [whole(line, 'removed')];
}

function changed(before: DocumentLine, { marks: _, text, ...form }: DocumentLine): DifferenceLine {
  return { ...form, change: 'changed', runs: wordDifference(before.text, text) };
}

/** Pairs in order, as `[place in come, place in gone]`, with the most likeness altogether (Needleman and Wunsch). */
function likest(gone: readonly DocumentLine[], come: readonly DocumentLine[]): [number, number][] {
  const bags = { gone: gone.map(bagOf), come: come.map(bagOf) };
  const likeness = bags.come.map((one) => bags.gone.map((other) => likenessOf(one, other)));
  const like = (c: number, g: number) => likeness[c]?.[g] ?? 0;
  const best = Array.from({ length: come.length + 1 }, () => new Array<number>(gone.length + 1).fill(0));
  const score = (c: number, g: number) => best[c]?.[g] ?? 0;
  for (let c = come.length - 1; c >= 0; c -= 1) {
    for (let g = gone.length - 1; g >= 0; g -= 1) {
      const paired = like(c, g) >= alike ? like(c, g) + score(c + 1, g + 1) : 0;
      best[c]?.splice(g, 1, Math.max(paired, score(c + 1, g), score(c, g + 1)));
    }
  }
  const pairs: [number, number][] = [];
  for (let c = 0, g = 0; c < come.length && g < gone.length; ) {
    if (score(c, g) === score(c + 1, g)) c += 1;
    else if (score(c, g) === score(c, g + 1)) g += 1;
    else pairs.push([c++, g++]);
  }
  return pairs;
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

function bagOf({ text }: DocumentLine): Map<string, number> {
  const bag = new Map<string, number>();
  for (const word of wordsIn(text)) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** The share of words that two blocks have in common (Dice), 0 to 1. Two without a word are alike. */
function likenessOf(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const size = (bag: ReadonlyMap<string, number>) => [...bag.values()].reduce((sum, count) => sum + count, 0);
  const all = size(one) + size(other);
  if (all === 0) return 1;
  let common = 0;
  for (const [word, count] of one) common += Math.min(count, other.get(word) ?? 0);
  return (2 * common) / all;
}

function wordDifference(before: string, after: string): DifferenceRun[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: mostWords });
  if (parts === undefined)
    return [
      { change: 'removed', text: before },
      { change: 'added', text: after },
    ];
  return readable(
    parts.map(({ value, added, removed }) => ({
      change: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    })),
  );
}

/** Where only spaces stand between changed words, the words before come as one stretch and the words after as another. */
function readable(runs: readonly DifferenceRun[]): DifferenceRun[] {
  const read: DifferenceRun[] = [];
  for (let at = 0; at < runs.length; ) {
    const stretch = changedFrom(runs, at);
    if (stretch.length === 0) read.push(...runs.slice(at, at + 1));
    else read.push(...inTwo(stretch));
    at += Math.max(1, stretch.length);
  }
  return read;
}

/** The changed runs from a place on, with the spaces between them. */
function changedFrom(runs: readonly DifferenceRun[], from: number): DifferenceRun[] {
  let end = from;
  for (let at = from; at < runs.length; at += 1) {
    const run = runs[at];
    if (run === undefined || (run.change === 'same' && run.text.trim() !== '')) break;
    if (run.change !== 'same') end = at + 1;
    else if (at === from) break;
  }
  return runs.slice(from, end);
}

function inTwo(stretch: readonly DifferenceRun[]): readonly DifferenceRun[] {
  const side = (change: 'added' | 'removed') => ({
    change,
    text: stretch
      .filter((run) => run.change === change || run.change === 'same')
      .map(({ text }) => text)
      .join(''),
  });
  const [removed, added] = [side('removed'), side('added')];
  if (removed.text.trim() === '' || added.text.trim() === '') return stretch;
  return removed.text.endsWith(' ') && added.text.endsWith(' ')
    ? [withoutEnd(removed), withoutEnd(added), { change: 'same', text: ' ' }]
    : [removed, added];
}

const withoutEnd = (run: DifferenceRun): DifferenceRun => ({ ...run, text: run.text.slice(0, -1) });
