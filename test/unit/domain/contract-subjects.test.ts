import { describe, expect, it } from 'vitest';
import { contractTemplate } from '../../../shared/domain/contract.ts';
import { speaksOfConfidentiality, speaksOfReporting } from '../../../shared/domain/contract-subjects.ts';
import { contractDocument } from '../../../shared/domain/contract-templates.ts';
import { toPlainText } from '../../../shared/rich-text/plain-text.ts';

describe('the words of a contract', () => {
  it.each(contractTemplate.options)('speak of confidentiality in the %s template', (template) => {
    const text = toPlainText(contractDocument(template, { mentor: 'Dr Max Placeholder', mentee: 'Pip' }));
    expect(speaksOfConfidentiality(text)).toBe(true);
  });

  it('do not, where nothing is said about it', () => {
    expect(speaksOfConfidentiality('We meet every six weeks, for an hour.')).toBe(false);
  });

  it('hold a reporting clause where they say to whom is reported, and not where they merely use the word', () => {
    expect(speaksOfReporting('The mentor reports to the regulator that we have met.')).toBe(true);
    expect(speaksOfReporting('The mentor encourages the mentee to report it.')).toBe(false);
  });
});
