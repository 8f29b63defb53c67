import type { RichDocument, RichMark, RichNode } from '../../../shared/rich-text/document.ts';
import { saysSomething } from '../../../shared/rich-text/is-empty.ts';
import { isAllowedLink } from '../../../shared/rich-text/links.ts';
import { textWithin } from '../../../shared/rich-text/text-within.ts';
import { markerWidth } from './list-markers.ts';
import { html, type Markup } from './markup.ts';
import { say } from './record-words.ts';
import { tableHtml } from './table-html.ts';
import { taskBox } from './task-box.ts';

/**
 * A document as HTML for print. Its headings start below `outerLevel` and never skip a level, as PDF/UA-1 asks; blocks
 * without a word are left out. `before` is the level of the heading that stands before it.
 */
export function documentHtml(document: RichDocument, outerLevel: number, before = outerLevel): Markup {
  return html`${blocks(document.content.content ?? [], headingLevels(outerLevel, before))}`;
}

/** Gives each heading its level in print: as deep as written, yet at most one deeper than the heading before. */
type Levels = (written: number) => number;

function headingLevels(outerLevel: number, before: number): Levels {
  let last = before;
  return (written) => {
    last = Math.min(outerLevel + written, last + 1, 6);
    return last;
  };
}

function blocks(nodes: readonly RichNode[], levels: Levels): Markup[] {
  return nodes.filter(isPrinted).map((node) => block(node, levels));
}

function isPrinted(node: RichNode): boolean {
  return node.type === 'horizontalRule' || node.type === 'unknownBlock' || saysSomething(node);
}

function block(node: RichNode, levels: Levels): Markup {
  const inner = () => blocks(node.content ?? [], levels);
  switch (node.type) {
    case 'paragraph':
      return html`<p>${inline(node)}</p>`;
    case 'heading':
      return headingHtml(levels(Number(node.attrs?.level ?? 1)), html`${inline(node)}`);
    case 'bulletList':
      return html`<ul>${inner()}</ul>`;
    case 'orderedList':
      return html`<ol class="signs${markerWidth(node)}" start="${Number(node.attrs?.start ?? 1)}" type="${String(node.attrs?.type ?? '1')}">${inner()}</ol>`;
    case 'listItem':
      return html`<li>${inner()}</li>`;
    case 'taskList':
      return html`<ul class="tasks">${inner()}</ul>`;
    case 'taskItem':
      return html`<li>${taskBox(node.attrs?.checked === true)}<div>${inner()}</div></li>`;
    case 'blockquote':
      return html`<blockquote>${inner()}</blockquote>`;
    case 'horizontalRule':
      return html`<hr>`;
    case 'table':
      return tableHtml(node, (cell) => blocks(cell.content ?? [], () => 0));
    default:
      return unknownHtml(node);
  }
}

/** A heading of a level from 1 to 6; level 0, inside a table cell, is a paragraph set in bold. */
function headingHtml(level: number, words: Markup): Markup {
  if (level < 1) return html`<p><strong>${words}</strong></p>`;
  return html`<h${level}>${words}</h${level}>`;
}

function unknownHtml(node: RichNode): Markup {
  const words = textWithin(node.attrs?.original);
  return html`<div class="unknown"><p>${say('record.unknownPart')}</p>${words.map((line) => html`<p>${line}</p>`)}</div>`;
}

function inline(node: RichNode): Markup[] {
  return (node.content ?? []).map((child) =>
    child.type === 'hardBreak'
      ? html`<br>`
      : (child.marks ?? []).reduceRight(marked, html`${child.text ?? ''}`),
  );
}

function marked(inner: Markup, mark: RichMark): Markup {
  switch (mark.type) {
    case 'bold':
      return html`<strong>${inner}</strong>`;
    case 'italic':
      return html`<em>${inner}</em>`;
    case 'underline':
      return html`<u>${inner}</u>`;
    case 'strike':
      return html`<s>${inner}</s>`;
    case 'code':
      return html`<code>${inner}</code>`;
    case 'link':
      return isAllowedLink(mark.attrs?.href) ? html`<a href="${mark.attrs.href}">${inner}</a>` : inner;
    default:
      return inner;
  }
}
