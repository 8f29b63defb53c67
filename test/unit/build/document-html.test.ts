import { expect, test } from 'vitest';
import { documentHtml } from '../../../build/open-backup/export/document-html.ts';
import { page } from '../../../build/open-backup/export/html.ts';
import type { RichNode } from '../../../shared/rich-text/document.ts';
import { documentOf, paragraph, text } from '../../fixtures/rich-documents.ts';

const html = (...content: RichNode[]) => documentHtml(documentOf(...content)).replaceAll('\n', '');

test('marks, links and line breaks stand as they do in the editor', () => {
  const link = { type: 'link', attrs: { href: 'https://example.org/?a=1&b="2"' } };
  expect(
    html(
      paragraph(
        text('plain '),
        text('both', { type: 'bold' }, { type: 'italic' }),
        { type: 'hardBreak' },
        text('there', link),
      ),
    ),
  ).toBe(
    '<p>plain <strong><em>both</em></strong><br><a rel="noopener noreferrer nofollow" href="https://example.org/?a=1&amp;b=&quot;2&quot;">there</a></p>',
  );
});

test('words that look like HTML stay words', () => {
  expect(html(paragraph(text('<script>alert("x")</script> & Fern\'s')))).toBe(
    '<p>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; Fern&#39;s</p>',
  );
  expect(page('<b>', '')).toContain('<title>&lt;b&gt;</title>');
});

test('headings, lists, tasks, quotations, rules and tables keep their form', () => {
  const item = (type: string, words: string, attrs = {}): RichNode => ({
    type,
    attrs,
    content: [paragraph(text(words))],
  });
  const cell = (type: string, words: string): RichNode => item(type, words, { colspan: 2 });
  const written = html(
    { type: 'heading', attrs: { level: 2 }, content: [text('A plan')] },
    { type: 'orderedList', attrs: { start: 3 }, content: [item('listItem', 'three')] },
    { type: 'taskList', content: [item('taskItem', 'done', { checked: true }), item('taskItem', 'open')] },
    { type: 'blockquote', content: [paragraph(text('said'))] },
    { type: 'horizontalRule' },
    {
      type: 'table',
      content: [{ type: 'tableRow', content: [cell('tableHeader', 'head'), cell('tableCell', 'cell')] }],
    },
  );
  for (const piece of [
    '<h2>A plan</h2>',
    '<ol start="3"><li><p>three</p></li></ol>',
    '<blockquote><p>said</p></blockquote><hr>',
    'checked="checked"',
    'colspan="2"',
  ])
    expect(written).toContain(piece);
  expect(written.match(/type="checkbox"/g)).toHaveLength(2);
  expect(written).toMatch(/<th [^>]*><p>head<\/p><\/th><td [^>]*><p>cell<\/p><\/td>/);
});

test('a block of a later version keeps its words', () => {
  const original = { type: 'poem', content: [{ type: 'text', text: 'a line' }] };
  expect(html({ type: 'unknownBlock', attrs: { original } })).toContain('a line');
});
