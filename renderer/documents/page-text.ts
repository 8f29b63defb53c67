type Item = { readonly str: string; readonly hasEOL: boolean } | object;

/** The words of a page in reading order, one string a line, from pdf.js's text content. */
export function pageLines(items: readonly Item[]): string[] {
  let line = '';
  const lines: string[] = [];
  for (const item of items) {
    if (!('str' in item)) continue;
    line += item.str;
    if (item.hasEOL) {
      lines.push(line);
      line = '';
    }
  }
  return [...lines, line].map((text) => text.trim()).filter((text) => text !== '');
}
