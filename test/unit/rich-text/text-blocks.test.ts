import { describe, expect, it } from 'vitest';
import { richTextSchema } from '../../../shared/rich-text/schema.ts';
import {
  positionsOf,
  replaceInBlock,
  textBlocks,
  textOfBlock,
} from '../../../shared/rich-text/text-blocks.ts';
import {
  bullets,
  documentOf,
  heading,
  item,
  link,
  node,
  paragraph,
  text,
} from '../../fixtures/rich-documents.ts';

const document = documentOf(
  'First',
  heading(2, 'Diary'),
  paragraph('one ', text('two ', 'bold'), node('hardBreak'), 'three'),
  bullets(item(paragraph('item'), bullets(item(paragraph('inner'))))),
  paragraph(link('write to her', 'mailto:fern@x.example'), ' or ', link('page', 'https://x.example')),
);

describe('the blocks of a document', () => {
  it('come in reading order, each with the heading it stands under, and with addresses that a link hides', () => {
    expect(textBlocks(document)).toEqual([
      { block: 0, text: 'First', heading: null },
      { block: 1, text: 'Diary', heading: 'Diary' },
      { block: 2, text: 'one two \nthree', heading: 'Diary' },
      { block: 3, text: 'item', heading: 'Diary' },
      { block: 4, text: 'inner', heading: 'Diary' },
      { block: 5, text: 'write to her or page', heading: 'Diary' },
      { block: null, text: 'fern@x.example', heading: 'Diary' },
    ]);
  });

  it('are the same in an open document, character by character', () => {
    const open: string[] = [];
    richTextSchema.nodeFromJSON(document.content).descendants((node) => {
      if (node.isTextblock) open.push(textOfBlock(node));
      return !node.isTextblock;
    });
    expect(open).toEqual(textBlocks(document).flatMap(({ block, text }) => (block === null ? [] : [text])));
  });
});

describe('other words in place of a stretch', () => {
  it('stand there over the ends of marks and line breaks, and leave the rest as it is', () => {
    const changed = replaceInBlock(document, { block: 2, start: 4, end: 11 }, 'two \nth', 'x');
    expect(changed?.content.content?.[2]).toMatchObject({
      content: [{ text: 'one ' }, { text: 'x', marks: [{ type: 'bold' }] }, { text: 'ree' }],
    });
    expect(changed?.content.content?.with(2, paragraph())).toEqual(
      document.content.content?.with(2, paragraph()),
    );
  });

  it('do not stand there where something else does, or where there is no such block', () => {
    expect(replaceInBlock(document, { block: 2, start: 4, end: 7 }, 'owt', 'x')).toBeUndefined();
    expect(replaceInBlock(document, { block: 12, start: 0, end: 1 }, 'o', 'x')).toBeUndefined();
    const open = richTextSchema.nodeFromJSON(document.content);
    expect(positionsOf(open, { block: 4, start: 0, end: 5 }, 'inner')).toBeDefined();
  });
});
