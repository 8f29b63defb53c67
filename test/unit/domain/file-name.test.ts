import { expect, it } from 'vitest';
import { fileName, fileNameProblem } from '../../../shared/domain/file-name.ts';

it.each([
  'Session record 2026-11-21.pdf',
  'Session record 2026-11-21 Zoë & Siân (2).pdf',
  '𝔘 名前.pdf',
  'console.pdf',
])('takes %s on every system', (name) => {
  expect(fileNameProblem(name)).toBeUndefined();
  expect(fileName.safeParse(name).success).toBe(true);
});

it.each([
  ['empty', ''],
  ['empty', '  '],
  ['characters', 'a/b.pdf'],
  ['characters', 'a\\b.pdf'],
  ['characters', 'What?.pdf'],
  ['characters', 'a:b'],
  ['characters', 'a\u0000b'],
  ['ends', '.hidden.pdf'],
  ['ends', 'record.'],
  ['ends', ' record.pdf'],
  ['ends', '..'],
  ['reserved', 'con.pdf'],
  ['reserved', 'LPT1'],
  ['reserved', 'Aux.2026.pdf'],
  ['long', 'ü'.repeat(101)],
])('says %s of “%s”', (problem, name) => {
  expect(fileNameProblem(name)).toBe(problem);
  expect(fileName.safeParse(name).success).toBe(false);
});
