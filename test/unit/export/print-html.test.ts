import { expect, test } from 'vitest';
import { documentHtml } from '../../../electron/export/pdf/print-html.ts';
import type { RichNode } from '../../../shared/rich-text/document.ts';
import {
  bullets,
  documentOf,
  heading,
  item,
  link,
  node,
  numbers,
  paragraph,
  row,
  table,
  task,
  td,
  text,
  th,
} from '../../fixtures/rich-documents.ts';

const printed = (...blocks: RichNode[]) => documentHtml(documentOf(...blocks), 2).markup;

test('text is never markup', () => {
  expect(printed(paragraph(`<script>x("1")</script> & 'x' <img src=x onerror=y>`))).toBe(
    '<p>&lt;script&gt;x(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39; &lt;img src=x onerror=y&gt;</p>',
  );
});

test('text in marks and links is never markup, and an address cannot leave its attribute', () => {
  expect(
    printed(paragraph(text('<b>', 'bold', 'code'), link('"x"', 'https://example.org/?a="onclick="b'))),
  ).toBe(
    '<p><strong><code>&lt;b&gt;</code></strong><a href="https://example.org/?a=&quot;onclick=&quot;b">&quot;x&quot;</a></p>',
  );
});

test('a very long word may break, outside attributes and never inside a sign', () => {
  const word = `${'x'.repeat(11)}👩‍👩‍👧${'y'.repeat(14)}`;
  expect(printed(paragraph(link(word, `https://example.org/${'z'.repeat(60)}`)))).toBe(
    `<p><a href="https://example.org/${'z'.repeat(60)}">${'x'.repeat(11)}👩‍👩‍👧<wbr>${'y'.repeat(12)}<wbr>yy</a></p>`,
  );
});

test('a forbidden address is printed as its text', () => {
  expect(printed(paragraph(link('words', 'javascript:alert(1)')))).toBe('<p>words</p>');
});

test('direction overrides do not reach the page', () => {
  expect(printed(paragraph('pay \u202E001\u202C pounds'))).toBe('<p>pay 001 pounds</p>');
});

test('headings start below the section and never skip a level', () => {
  const levels = printed(heading(3, 'a'), heading(1, 'b'), heading(3, 'c'), heading(3, 'd'), heading(2, 'e'));
  expect(levels).toBe('<h3>a</h3><h3>b</h3><h4>c</h4><h5>d</h5><h4>e</h4>');
});

test('the box of a task says its state aloud', () => {
  const html = printed(node('taskList', task(true, paragraph('read')), task(false, paragraph('write'))));
  expect(html).toMatch(/aria-label="Done:".*read.*aria-label="To do:".*write/);
});

test('lists keep their nesting and their numbers', () => {
  expect(printed(bullets(item(paragraph('a'), numbers(3, item(paragraph('b'))))))).toBe(
    '<ul><li><p>a</p><ol class="signs2" start="3" type="1"><li><p>b</p></li></ol></li></ul>',
  );
});

test('blocks without a word are left out', () => {
  expect(printed(paragraph(), heading(1, ' '), bullets(item(paragraph('\u200b'))), paragraph('x'))).toBe(
    '<p>x</p>',
  );
});

test('a block of a later version is printed as its words', () => {
  const html = printed({
    type: 'unknownBlock',
    attrs: { original: { type: 'x', content: [text('<kept>')] } },
  });
  expect(html).toContain('<p>&lt;kept&gt;</p>');
});

const span = (cell: RichNode, colspan: number, rowspan: number): RichNode => ({
  ...cell,
  attrs: { ...cell.attrs, colspan, rowspan },
});

test('a table has a head with scopes, and no empty cell', () => {
  expect(
    printed(table(row(th('Goal'), th('Due')), row(th('Diary'), td('')), row(td('Talk'), td('May')))),
  ).toBe(
    '<table class="few"><thead><tr><th scope="col" class="short"><p>Goal</p></th><th scope="col" class="short"><p>Due</p></th></tr></thead>' +
      '<tbody><tr><th scope="row" class="short"><p>Diary</p></th><td>&nbsp;</td></tr><tr><td class="short"><p>Talk</p></td><td class="short"><p>May</p></td></tr></tbody></table>',
  );
});

test('rows of unequal length are filled up', () => {
  expect(printed(table(row(td('a'), td('b'), td('c')), row(td('d'))))).toContain(
    '<tr><td class="short"><p>d</p></td><td>&nbsp;</td><td>&nbsp;</td></tr>',
  );
});

test('spans count when rows are filled up, and are cut where the table ends', () => {
  const html = printed(
    table(row(span(td('a'), 2, 1), td('b')), row(td('c'), span(td('d'), 1, 9)), row(td('e'))),
  );
  expect(html).toContain('<tr><td colspan="2"><p>a</p></td><td class="short"><p>b</p></td></tr>');
  expect(html).toContain(
    '<tr><td class="short"><p>c</p></td><td rowspan="2" class="short"><p>d</p></td><td>&nbsp;</td></tr>',
  );
  expect(html).toContain('<tr><td class="short"><p>e</p></td><td>&nbsp;</td></tr>');
});
