import { describe, expect, it } from 'vitest';
import { contractTemplate } from '../../../shared/domain/contract.ts';
import { contractBlocks, contractDocument } from '../../../shared/domain/contract-templates.ts';
import { toRichDocument } from '../../../shared/domain/rich-blocks.ts';
import { checkDocument } from '../../../shared/rich-text/check.ts';
import { toPlainText } from '../../../shared/rich-text/plain-text.ts';

describe('plain blocks', () => {
  it('become a document that the schema takes as it is', () => {
    const document = toRichDocument([
      { heading: 'Where things stand', level: 1 },
      { paragraph: 'A paragraph' },
      { paragraph: '' },
      { bullets: ['one', 'two'] },
      { numbers: ['first', 'second'] },
      {
        tasks: [
          { text: 'open', done: false },
          { text: 'done', done: true },
        ],
      },
      { quote: 'Said aloud' },
    ]);
    expect(checkDocument(document)).toEqual(document);
    expect(toPlainText(document)).toBe(
      'Where things stand\nA paragraph\n\none\ntwo\nfirst\nsecond\n☐ open\n☑ done\nSaid aloud',
    );
  });

  it('without any block are an empty document', () => {
    expect(checkDocument(toRichDocument([]))).toEqual(toRichDocument([]));
  });
});

describe.each(contractTemplate.options)('the %s contract template', (template) => {
  const people = { mentor: 'Dr Max Placeholder', mentee: 'Pip Samplesby' };
  const text = toPlainText(contractDocument(template, people));

  it('is a document that the schema takes as it is', () => {
    const document = contractDocument(template, people);
    expect(checkDocument(document)).toEqual(document);
  });

  it('names both people, the limits of confidentiality and the freedom to leave', () => {
    expect(text).toContain(people.mentor);
    expect(text).toContain(people.mentee);
    expect(text).toContain('patient safety');
    expect(text).toContain('serious harm');
    expect(text).toMatch(/may (end|stop)/);
  });

  it('leaves a blank in square brackets for what is not yet known, and none for what is', () => {
    expect(text).toMatch(/\[[^\]]+\]/);
    const filled = contractBlocks(template, {
      ...people,
      ...{ purpose: 'P', meetings: 'M', place: 'L', contact: 'C', notice: 'N' },
      ...{ duration: 'D', time: 'T', reviews: 'R' },
    });
    expect(JSON.stringify(filled)).not.toMatch(/"[^"]*\[[a-z]/);
  });
});
