import { html, type Markup } from '../pdf/markup.ts';
import { recordStyle } from '../pdf/record-style.ts';
import { pageCounter, recordLanguage } from '../pdf/record-words.ts';

/** A body as one complete HTML document to print, in the style and with the running heads of every document. */
export function pageHtml({
  title,
  heads,
  body,
  ownStyle,
}: {
  title: string;
  /** No text that a person wrote. */
  heads: { readonly top: string; readonly topRight: string };
  body: Markup;
  /** What only this kind of document adds. */
  ownStyle: string;
}): string {
  const style = recordStyle({ ...heads, page: pageCounter() });
  return `<!doctype html>
<html lang="${recordLanguage}"><head><meta charset="utf-8">${
    html`<title>${title}</title>`.markup
  }<style>${style}${ownStyle}</style></head>
<body>${body.markup}</body></html>`;
}
