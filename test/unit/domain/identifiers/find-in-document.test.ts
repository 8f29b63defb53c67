import { expect, test } from 'vitest';
import { findInDocument } from '../../../../shared/domain/identifiers/find-in-document.ts';
import { documentOf, paragraph } from '../../../fixtures/rich-documents.ts';
import { sampleContract } from '../../../integration/export/sample-contract.ts';

const watch = { names: [], accepted: [] };
const today = '2026-11-21';
const phone = '07700 900123';

const found = (data: unknown) =>
  findInDocument(data, watch, today).map(({ path, text, under, replaceable }) => ({
    place: path.join('.'),
    ...{ text, under, replaceable },
  }));

test('an ordinary contract raises no alarm: neither its days, nor its ids, nor who it is between', () => {
  expect(found(sampleContract)).toEqual([]);
});

test('what may tell who somebody is is found in the words and in the terms, and replaced where they were written', () => {
  const { contract } = sampleContract;
  const words = documentOf(paragraph('Ring '), paragraph(`me on ${phone}.`));
  const data = {
    ...sampleContract,
    contract: { ...contract, words, terms: { ...contract.terms, reporting: `To ${phone}` } },
  };
  expect(found(data)).toEqual([
    { place: 'contract.words.1', text: phone, under: null, replaceable: false },
    { place: 'contract.terms.reporting', text: phone, under: null, replaceable: false },
  ]);
});

test('a finding in a goal says under which one it stands, and an option that was chosen is told once', () => {
  const goal = {
    title: 'A job plan',
    status: 'Active',
    options: [{ description: `Ring ${phone}` }],
    choice: { option: `Ring ${phone}`, chosenOn: today },
    progress: [{ notedOn: today, text: 'Kept.' }],
  };
  expect(found({ format: 'alcove-goals-sheet', goals: [goal] })).toEqual([
    { place: 'goals.0.options.0.description', text: phone, under: 'A job plan', replaceable: false },
  ]);
});
