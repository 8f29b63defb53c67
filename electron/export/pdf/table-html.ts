import type { RichNode } from '../../../shared/rich-text/document.ts';
import { textWithin } from '../../../shared/rich-text/text-within.ts';
import { html, type Markup } from './markup.ts';

type Cell = { readonly node: RichNode | undefined; readonly colspan: number; readonly rowspan: number };

/**
 * A table of a document for print. PDF/UA-1 asks for regular rows and for the scope of each heading cell: rows that
 * are too short are filled up, spans that reach beyond the table are cut, and no cell is left empty.
 */
export function tableHtml(table: RichNode, content: (cell: RichNode) => Markup[]): Markup {
  const rows = regularRows(table.content ?? []);
  const split = headRowsOf(rows);
  const asRow = (row: readonly Cell[], inHead: boolean) =>
    html`<tr>${row.map((cell, index) => cellHtml(cell, inHead ? 'col' : index === 0 ? 'row' : undefined, content))}</tr>`;
  const head = rows.slice(0, split).map((row) => asRow(row, true));
  const body = rows.slice(split).map((row) => asRow(row, false));
  const columns = Math.max(...rows.map((row) => row.reduce((sum, { colspan }) => sum + colspan, 0)));
  const kind = columns > 10 ? 'many crowded' : columns > 4 ? 'many' : 'few';
  return html`<table class="${kind}">${head.length > 0 && html`<thead>${head}</thead>`}${body.length > 0 && html`<tbody>${body}</tbody>`}</table>`;
}

/** How many rows make the head: those of headings only, unless one of their cells reaches down into the body. */
function headRowsOf(rows: readonly Cell[][]): number {
  const firstOther = rows.findIndex((row) => !row.every(isHeading));
  const count = firstOther === -1 ? Math.min(1, rows.length) : firstOther;
  const reachesDown = rows
    .slice(0, count)
    .some((row, index) => row.some(({ rowspan }) => index + rowspan > count));
  return reachesDown ? 0 : count;
}

function isHeading(cell: Cell): boolean {
  return cell.node?.type === 'tableHeader';
}

function cellHtml(
  cell: Cell,
  scope: 'col' | 'row' | undefined,
  content: (cell: RichNode) => Markup[],
): Markup {
  const inner = cell.node === undefined ? [] : content(cell.node);
  const words = inner.length > 0 ? html`${inner}` : html`&nbsp;`;
  const spans = html`${cell.colspan > 1 && html` colspan="${cell.colspan}"`}${cell.rowspan > 1 && html` rowspan="${cell.rowspan}"`}`;
  const look = html`${isShort(cell) && html` class="short"`}`;
  if (isHeading(cell)) return html`<th scope="${scope ?? 'col'}"${spans}${look}>${words}</th>`;
  return html`<td${spans}${look}>${words}</td>`;
}

/** As long as “Wednesday am”: four such cells still fit beside each other in the largest letters. */
const shortest = 12;

/** A cell so short that it looks better unbroken, such as “Week 12” beside a long text. */
function isShort({ node, colspan }: Cell): boolean {
  const { length } = textWithin(node).join('');
  return colspan === 1 && length > 0 && length <= shortest;
}

/** Lays the cells out on a grid, as HTML does, and makes every row as wide as the widest. */
function regularRows(rows: readonly RichNode[]): Cell[][] {
  const reach: number[] = [];
  const placed = rows.map((row, rowIndex) => {
    let column = 0;
    return (row.content ?? []).map((node): Cell => {
      while ((reach[column] ?? 0) > rowIndex) column += 1;
      const colspan = freeColumns(reach, column, rowIndex, Number(node.attrs?.colspan ?? 1));
      const rowspan = Math.min(Number(node.attrs?.rowspan ?? 1), rows.length - rowIndex);
      for (const end = column + colspan; column < end; column += 1) reach[column] = rowIndex + rowspan;
      return { node, colspan, rowspan };
    });
  });
  return placed.map((cells, rowIndex) => [...cells, ...fillers(placed, rowIndex, reach.length)]);
}

function freeColumns(reach: readonly number[], from: number, row: number, wanted: number): number {
  let free = 1;
  while (free < wanted && (reach[from + free] ?? 0) <= row) free += 1;
  return free;
}

function fillers(rows: readonly Cell[][], rowIndex: number, width: number): Cell[] {
  const covered = rows
    .slice(0, rowIndex + 1)
    .flatMap((cells, index) => cells.filter(({ rowspan }) => index + rowspan > rowIndex))
    .reduce((sum, { colspan }) => sum + colspan, 0);
  return Array.from({ length: width - covered }, () => ({ node: undefined, colspan: 1, rowspan: 1 }));
}
