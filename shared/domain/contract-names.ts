import type { RichDocument, RichNode } from '../rich-text/document.ts';

/** The two people of a contract, as its words name them. */
export interface ContractNames {
  readonly mentor: string;
  readonly mentee: string;
}

/** What stands in a template where a contract names its people. */
export const namesBlank: ContractNames = { mentor: '[mentor]', mentee: '[mentee]' };

/** The words of a template with the people's names in them. */
export function withNames(document: RichDocument, names: ContractNames): RichDocument {
  return renamed(document, namesBlank, names);
}

/** The words of a contract as a template: wherever it names its people, the blank stands instead. */
export function withoutNames(document: RichDocument, names: ContractNames): RichDocument {
  return renamed(document, names, namesBlank);
}

function renamed(document: RichDocument, from: ContractNames, to: ContractNames): RichDocument {
  const change = (node: RichNode): RichNode => ({
    ...node,
    ...(node.text !== undefined && {
      text: replaced(replaced(node.text, from.mentor, to.mentor), from.mentee, to.mentee),
    }),
    ...(node.content !== undefined && { content: node.content.map(change) }),
  });
  return { ...document, content: change(document.content) };
}

const replaced = (text: string, from: string, to: string): string =>
  from === '' ? text : text.replaceAll(from, () => to);
