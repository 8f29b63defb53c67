import { PDFArray, PDFDict } from '@cantoo/pdf-lib';
import { behind } from '../../../../electron/export/pdf/conformance/structure-tree.ts';
import { itemsAt, name, numberAt, textAt, textOf } from './checked-file.ts';
import { allOf, type Element } from './structure.ts';

/** Tables: a regular grid, with a head to every cell of data (ISO 14289-1, 7.2 and 7.5). */
export function tableProblems(elements: readonly Element[]): string[] {
  const tables = allOf(elements).filter(({ type }) => type === 'Table');
  return tables.flatMap((table) => [
    ...gridProblems(rowsOf(table)),
    ...partProblems(table),
    ...headProblems(table),
  ]);
}

function partProblems({ children }: Element): string[] {
  const count = (type: string) => children.filter((child) => child.type === type).length;
  return [
    ...(count('THead') > 1 || count('TFoot') > 1 ? ['a table with two heads'] : []),
    ...(count('THead') + count('TFoot') > 0 && count('TBody') === 0
      ? ['a table with a head and no body']
      : []),
  ];
}

function rowsOf(table: Element): readonly (readonly Element[])[] {
  const rows = table.children.flatMap((child) => (child.type === 'TR' ? [child] : child.children));
  return rows.filter(({ type }) => type === 'TR').map(({ children }) => children);
}

/** An attribute of the owner Table, from the first set that has it. */
function attributeOf({ dictionary }: Element, key: string): PDFDict | undefined {
  const attributes = behind(dictionary, dictionary.get(name('A')));
  const sets = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
  return sets
    .map((set) => behind(dictionary, set))
    .find(
      (set): set is PDFDict => set instanceof PDFDict && textAt(set, 'O') === 'Table' && set.has(name(key)),
    );
}

const spanOf = (cell: Element, key: 'RowSpan' | 'ColSpan') => numberAt(attributeOf(cell, key), key) ?? 1;

function gridProblems(rows: readonly (readonly Element[])[]): string[] {
  const grid: boolean[][] = rows.map(() => []);
  const problems: string[] = [];
  for (const [row, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (grid[row]?.[column]) column += 1;
      for (let down = 0; down < spanOf(cell, 'RowSpan'); down += 1)
        for (let right = 0; right < spanOf(cell, 'ColSpan'); right += 1) {
          const line = grid[row + down];
          if (line === undefined) problems.push('a cell that reaches below its table');
          else if (line[column + right]) problems.push('two cells in one place');
          else line[column + right] = true;
        }
      column += spanOf(cell, 'ColSpan');
    }
  }
  const widths = grid.map((line) => line.filter(Boolean).length);
  return widths.every((width, row) => width === widths[0] && width === grid[row]?.length)
    ? problems
    : [...problems, 'rows of different widths'];
}

/** Each cell of data names its heads, or a head says that it is one for its row or column. */
function headProblems(table: Element): string[] {
  const cells = rowsOf(table).flat();
  const heads = cells.filter(({ type }) => type === 'TH');
  const ids = heads.map(({ dictionary }) => textAt(dictionary, 'ID'));
  return cells.flatMap((cell) => {
    const scope = textAt(attributeOf(cell, 'Scope'), 'Scope');
    if (cell.type === 'TH') return /^(?:Row|Column|Both)$/.test(scope ?? '') ? [] : ['TH without a scope'];
    const named = itemsAt(attributeOf(cell, 'Headers'), 'Headers').map(textOf);
    return named.every((id) => id !== undefined && ids.includes(id))
      ? []
      : ['a cell that names a head that is not there'];
  });
}
