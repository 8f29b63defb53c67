import { expect, test } from 'vitest';
import { FileNames, fileNameOf } from '../../../build/open-backup/export/file-names.ts';

test.each([
  ['Dr Fern Exampleton', 'Dr Fern Exampleton'],
  ['../../etc/passwd', '_.._etc_passwd'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a_b_c_d_e_f_g_h_i_j'],
  ['..', 'unnamed'],
  ['', 'unnamed'],
  ['   ', 'unnamed'],
  ['ends with a dot.', 'ends with a dot'],
  ['CON', '_CON'],
  ['lpt1.txt', '_lpt1.txt'],
  ['two\nlines\u0000and more', 'two_lines_and more'],
  ['\u202egnp.exe', '_gnp.exe'],
  ['cre\u0300me', 'crème'],
])('%j becomes %j', (text, name) => {
  expect(fileNameOf(text)).toBe(name);
});

test('a long name is cut and keeps its ending', () => {
  const name = fileNameOf(`${'é'.repeat(300)}.pdf`);
  expect(name).toBe(`${'é'.repeat(76)}.pdf`);
});

test('no name is handed out twice, not even in other capitals', () => {
  const names = new FileNames();
  expect(['plan.pdf', 'Plan.PDF', 'plan.pdf', 'Pip', 'pip'].map((name) => names.next(name))).toEqual([
    'plan.pdf',
    'Plan (2).PDF',
    'plan (3).pdf',
    'Pip',
    'pip (2)',
  ]);
});
