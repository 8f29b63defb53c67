/** An element of an XML document, prefix and all. `text` is all that stands in it. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
};

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads a small XML document of elements, attributes and text; undefined where it is not well formed. */
export function readXml(source: string): XmlElement | undefined {
  const open: { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string }[] =
    [];
  let root: XmlElement | undefined;
  const close = (element: XmlElement) => {
    const parent = open.at(-1);
    if (parent === undefined) root = element;
    else {
      parent.children.push(element);
      parent.text += element.text;
    }
  };
  for (const [piece] of source.matchAll(/<[^>]*>|[^<]+/g)) {
    if (piece.startsWith('<?')) continue;
    if (!piece.startsWith('<')) {
      if (/&(?!(?:amp|lt|gt|quot|apos);)/.test(piece)) return undefined;
      const last = open.at(-1);
      if (last) last.text += piece.replaceAll(/&(\w+);/g, (_, entity) => entities[entity] ?? '');
      continue;
    }
    if (piece.startsWith('</')) {
      const element = open.pop();
      if (element?.name !== piece.slice(2, -1).trim()) return undefined;
      close(element);
      continue;
    }
    const tag = /^<([\w:]+)((?:\s+[\w:]+="[^"<&]*")*)\s*(\/?)>$/.exec(piece);
    if (!tag || (root !== undefined && open.length === 0)) return undefined;
    const attributes = Object.fromEntries(
      [...(tag[2] ?? '').matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    );
    const element = { name: tag[1] ?? '', attributes, children: [], text: '' };
    if (tag[3] === '/') close(element);
    else open.push(element);
  }
  return open.length === 0 ? root : undefined;
}
