import { cellText, html, type Markup } from '../pdf/markup.ts';

/** Facts as a table with a heading to each row; one without a value is left out. `wide` gives long headings room. */
export function factsTable(
  facts: readonly (readonly [string, string | undefined])[],
  width: 'narrow' | 'wide' = 'narrow',
): Markup {
  const rows = facts.map(
    ([name, fact]) =>
      fact !== undefined && html`<tr><th scope="row">${name}</th><td>${cellText(fact)}</td></tr>`,
  );
  return html`<table class="${width === 'wide' ? 'facts wide' : 'facts'}"><tbody>${rows}</tbody></table>`;
}
