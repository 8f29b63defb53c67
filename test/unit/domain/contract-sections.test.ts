import { expect, it } from 'vitest';
import { namesBlank, withNames, withoutNames } from '../../../shared/domain/contract-names.ts';
import {
  contractSections,
  switchSectionOff,
  switchSectionOn,
} from '../../../shared/domain/contract-sections.ts';
import { contractDocument } from '../../../shared/domain/contract-templates.ts';
import { checkDocument } from '../../../shared/rich-text/check.ts';
import { toPlainText } from '../../../shared/rich-text/plain-text.ts';

const names = { mentor: 'Dr Max Placeholder', mentee: 'Pip Samplesby' };
const full = { document: contractDocument('full', names), sectionsOff: [] };
const headings = (text: typeof full) => contractSections(text.document).map(({ heading }) => heading);

it('the full template has a section for everything that guidance names', () => {
  const text = toPlainText(contractDocument('full', { ...names, directed: true }));
  for (const subject of [
    'own free will|theirs|to decide',
    'not therapy',
    'no reference',
    'Purpose',
    'limits are',
    'face to face',
    'Place:',
    'Between meetings',
    'cannot come',
    'how many sessions',
    'Each of us may keep a copy',
    'destroyed',
    'may ask for access',
    'supervision',
    'other roles',
    'We review',
    'complaints',
    'without giving a reason',
    'signed it',
    'new version',
    'reports to',
  ]) {
    expect(text).toMatch(new RegExp(subject));
  }
});

it('says what is reported only where the mentoring was directed', () => {
  expect(toPlainText(full.document)).not.toContain('What is reported');
  for (const template of ['full', 'short', 'informal'] as const) {
    expect(toPlainText(contractDocument(template, { ...names, directed: true }))).toContain(
      'What is reported',
    );
  }
});

it.each([0, 3, headings(full).length - 1])(
  'section %i that is switched off leaves the words, and comes back to its place',
  (place) => {
    const off = switchSectionOff(full, place);
    if (off === undefined) throw new Error('there is no such section');
    expect(contractSections(off.document)).toHaveLength(headings(full).length - 1);
    expect(off.sectionsOff.map(({ heading }) => heading)).toEqual([headings(full)[place]]);
    expect(checkDocument(off.document)).toEqual(off.document);
    const on = switchSectionOn(off, 0);
    expect(on).toEqual(full);
  },
);

it('a section whose neighbour is off too comes back at the end, with every word', () => {
  const [first, second] = [headings(full)[4], headings(full)[5]];
  let text = switchSectionOff(full, 5);
  text = text && switchSectionOff(text, 4);
  text = text && switchSectionOn(text, 0);
  expect(text && contractSections(text.document).at(-1)?.heading).toBe(second);
  expect(text?.sectionsOff.map(({ heading }) => heading)).toEqual([first]);
});

it('no section is switched that is not there', () => {
  expect(switchSectionOff(full, 99)).toBeUndefined();
  expect(switchSectionOn(full, 0)).toBeUndefined();
});

it('a template has blanks for names, which the next contract fills in', () => {
  const template = withoutNames(full.document, names);
  expect(toPlainText(template)).not.toContain('Pip');
  expect(template).toEqual(contractDocument('full', namesBlank));
  expect(withNames(template, names)).toEqual(full.document);
});
