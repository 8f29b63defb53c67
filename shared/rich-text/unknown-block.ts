import { Node } from '@tiptap/core';
import { textWithin } from './text-within.ts';

const attribute = 'data-unknown-block';

/**
 * A block that this version of the schema does not know. It keeps the original JSON untouched, cannot be edited, and
 * is turned back once a version that knows it reads the document.
 */
export const UnknownBlock = Node.create<{ label: string }>({
  name: 'unknownBlock',
  group: 'block',
  atom: true,
  selectable: true,
  addOptions: () => ({ label: '' }),
  addAttributes() {
    return {
      original: {
        default: null,
        renderHTML: ({ original }) => ({ [attribute]: JSON.stringify(original) }),
      },
    };
  },
  parseHTML() {
    return [
      {
        tag: `div[${attribute}]`,
        getAttrs: (element) => {
          const original = parseOriginal(element.getAttribute(attribute));
          return original === undefined ? false : { original };
        },
      },
    ];
  },
  renderHTML({ node, HTMLAttributes }) {
    const label = this.options.label === '' ? {} : { 'data-label': this.options.label };
    return [
      'div',
      { ...HTMLAttributes, ...label, contenteditable: 'false' },
      textWithin(node.attrs.original).join('\n'),
    ];
  },
});

function parseOriginal(text: unknown): object | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const original: unknown = JSON.parse(text);
    return typeof original === 'object' && original !== null && !Array.isArray(original)
      ? original
      : undefined;
  } catch {
    // pasted HTML that only looks like one of ours: there is nothing in it to keep
    return undefined;
  }
}
