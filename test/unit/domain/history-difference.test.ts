import { describe, expect, it } from 'vitest';
import { type Difference, documentDifference } from '../../../shared/domain/history-difference.ts';
import { documentLines } from '../../../shared/domain/history-lines.ts';
import type { RichDocument } from '../../../shared/rich-text/document.ts';
import {
  bullets,
  documentOf,
  heading,
  item,
  node,
  numbers,
  paragraph,
  task,
  text,
} from '../../fixtures/rich-documents.ts';

const paragraphs = (...texts: string[]) => documentOf(...texts.map((words) => paragraph(words)));

/** Each line with what was done to it; words taken away in [-…-], words added in {+…+}. */
const told = ({ lines }: Difference) =>
  lines.map(({ change, runs }) => {
    const words = runs
      .map((run) =>
        run.change === 'same' ? run.text : run.change === 'added' ? `{+${run.text}+}` : `[-${run.text}-]`,
      )
      .join('');
    return `${change}: ${words}`;
  });

describe('the difference of two versions', () => {
  it('is nothing where nothing changed', () => {
    const document = documentOf(heading(2, 'Job plan'), bullets(item(paragraph('clinics'))));
    const difference = documentDifference(document, document);
    expect(difference.lines.every(({ change }) => change === 'same')).toBe(true);
    expect([difference.added, difference.removed]).toEqual([0, 0]);
  });

  it('shows which words of a sentence came and went', () => {
    const difference = documentDifference(
      paragraphs('We met on Monday and spoke of the job plan.'),
      paragraphs('We met on Tuesday and spoke of the new job plan.'),
    );
    expect(told(difference)).toEqual([
      'changed: We met on [-Monday-]{+Tuesday+} and spoke of the {+new +}job plan.',
    ]);
    expect([difference.added, difference.removed]).toEqual([2, 1]);
  });

  it('shows a run of reworded words as one stretch before and one after', () => {
    const difference = documentDifference(
      paragraphs('She will ring the training office about the rota before June.'),
      paragraphs('She will write to the deanery about the rota before June.'),
    );
    expect(told(difference)).toEqual([
      'changed: She will [-ring-]{+write to+} the [-training office-]{+deanery+} about the rota before June.',
    ]);
  });

  it('keeps blocks that stayed, and shows what is gone where it was', () => {
    const difference = documentDifference(
      paragraphs('First.', 'Gone with all its words.', 'Last.'),
      paragraphs('First.', 'Last.', 'Wholly new at the end.'),
    );
    expect(told(difference)).toEqual([
      'same: First.',
      'removed: [-Gone with all its words.-]',
      'same: Last.',
      'added: {+Wholly new at the end.+}',
    ]);
  });

  it('tells a box that was ticked', () => {
    const [before, after] = [false, true].map((done) =>
      documentOf(node('taskList', task(done, paragraph('Ring occupational health')))),
    );
    if (before === undefined || after === undefined) throw new Error('two documents were made');
    expect(told(documentDifference(before, after))).toEqual(['changed: [-☐-]{+☑+} Ring occupational health']);
  });

  it('marks a change of form without a word as changed', () => {
    const plain = paragraphs('Job plan');
    for (const other of [heading(2, 'Job plan'), paragraph(text('Job plan', 'bold'))])
      expect(told(documentDifference(plain, documentOf(other)))).toEqual(['changed: Job plan']);
  });

  it('does not count the numbers of a list that moved on as changes', () => {
    const list = (...texts: string[]) =>
      documentOf(numbers(1, ...texts.map((words) => item(paragraph(words)))));
    expect(told(documentDifference(list('one', 'two'), list('new', 'one', 'two')))).toEqual([
      'added: {+new+}',
      'same: one',
      'same: two',
    ]);
  });

  it('says of an emptied text that all of it is gone', () => {
    const difference = documentDifference(
      paragraphs('A confidence.', 'Another.'),
      documentOf(node('paragraph')),
    );
    expect([difference.added, difference.removed]).toEqual([0, 3]);
  });
});

/** A small seeded generator, so that a failure can be seen again. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % sides;
  };
}

function edited(document: RichDocument, roll: (sides: number) => number): RichDocument {
  const blocks = (document.content.content ?? []).flatMap((block) => {
    const act = roll(10);
    if (act === 0) return [];
    if (act === 1) return [block, paragraph(wordsFrom(roll))];
    if (act === 2) return [bullets(item(block))];
    if (act < 5)
      return [paragraph(`${wordsFrom(roll)} ${JSON.stringify(block).match(/"text":"([^"]*)"/)?.[1]}`)];
    return [block];
  });
  return documentOf(...(blocks.length === 0 ? [node('paragraph')] : blocks));
}

const wordsFrom = (roll: (sides: number) => number) =>
  Array.from({ length: 1 + roll(12) }, () => `w${roll(20)}`).join(' ');

describe('whatever was edited', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed))(
    'both texts can be read back from the difference (%i)',
    (seed) => {
      const roll = dice(seed + 1);
      const before = paragraphs(...Array.from({ length: 1 + roll(9) }, () => wordsFrom(roll)));
      const after = edited(before, roll);
      const { lines } = documentDifference(before, after);
      const readBack = (without: 'added' | 'removed') =>
        lines
          .filter(({ change }) => change !== without)
          .map(({ runs }) =>
            runs
              .filter(({ change }) => change !== without)
              .map((run) => run.text)
              .join(''),
          );
      expect(readBack('added')).toEqual(documentLines(before).map((line) => line.text));
      expect(readBack('removed')).toEqual(documentLines(after).map((line) => line.text));
    },
  );

  it('two long texts that have nothing in common are told apart at once, one gone and one come', () => {
    const long = (seed: number) => {
      const roll = dice(seed);
      return documentOf(
        ...Array.from({ length: 1000 }, () =>
          paragraph(Array.from({ length: 20 }, () => `${seed}x${roll(9999)}`).join(' ')),
        ),
      );
    };
    const { lines } = documentDifference(long(1), long(2));
    expect(lines.filter(({ change }) => change === 'removed')).toHaveLength(1000);
    expect(lines.filter(({ change }) => change === 'added')).toHaveLength(1000);
  });
});
