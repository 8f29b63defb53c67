import type { Extensions } from '@tiptap/core';
import { Link } from '@tiptap/extension-link';
import { TaskItem, TaskList } from '@tiptap/extension-list';
import { TableKit } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';
import { isAllowedLink } from './links.ts';
import { UnknownBlock } from './unknown-block.ts';

/** A link stores its address and nothing else: no class, target or title that a paste could bring along. */
const PlainLink = Link.extend({
  addAttributes() {
    return { href: { default: null } };
  },
}).configure({
  autolink: true,
  openOnClick: false,
  defaultProtocol: 'https',
  isAllowedUri: (url) => isAllowedLink(url),
  HTMLAttributes: { rel: 'noopener noreferrer nofollow', target: null },
});

/**
 * The editor's extensions, and so the only truth about what a document may hold. Editor and schema are both made from
 * this list. `unknownBlockLabel` is what the editor shows beside a block it does not know.
 */
export function richTextExtensions(options: { unknownBlockLabel?: string } = {}): Extensions {
  return [
    StarterKit.configure({ heading: { levels: [1, 2, 3] }, codeBlock: false, link: false }),
    PlainLink,
    TaskList,
    TaskItem.configure({ nested: true }),
    TableKit.configure({ table: { resizable: false, lastColumnResizable: false } }),
    UnknownBlock.configure({ label: options.unknownBlockLabel ?? '' }),
  ];
}
