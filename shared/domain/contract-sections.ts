import type { RichDocument, RichNode } from '../rich-text/document.ts';
import { textWithin } from '../rich-text/text-within.ts';
import type { SectionOff } from './contract.ts';

/** The words of a contract in force, and those of the sections that were switched off. */
export interface ContractText {
  readonly document: RichDocument;
  readonly sectionsOff: readonly SectionOff[];
}

interface Section {
  readonly heading: string;
  /** The place of its heading among the document's blocks, and that of the first block behind it. */
  readonly from: number;
  readonly to: number;
}

/** The sections of a contract: each begins with a heading below the title and ends where the next one begins. */
export function contractSections(document: RichDocument): Section[] {
  const blocks = document.content.content ?? [];
  return blocks.flatMap((block, from) => {
    if (levelOf(block) !== 2) return [];
    const to = blocks.findIndex((other, place) => place > from && [1, 2].includes(levelOf(other)));
    return [{ heading: headingText(block), from, to: to === -1 ? blocks.length : to }];
  });
}

/** Takes the section at that place out of the words, and keeps it. Undefined when there is none. */
export function switchSectionOff(text: ContractText, place: number): ContractText | undefined {
  const sections = contractSections(text.document);
  const section = sections[place];
  if (section === undefined) return undefined;
  const blocks = text.document.content.content ?? [];
  const rest = [...blocks.slice(0, section.from), ...blocks.slice(section.to)];
  const off: SectionOff = {
    heading: section.heading,
    after: sections[place - 1]?.heading ?? null,
    document: withBlocks(text.document, blocks.slice(section.from, section.to)),
  };
  return {
    document: withBlocks(text.document, rest.length === 0 ? [{ type: 'paragraph' }] : rest),
    sectionsOff: [...text.sectionsOff, off],
  };
}

/**
 * Puts a section that was switched off back behind the heading it stood behind; where that is gone, at the end.
 * Undefined when there is none at that place.
 */
export function switchSectionOn(text: ContractText, place: number): ContractText | undefined {
  const section = text.sectionsOff[place];
  if (section === undefined) return undefined;
  const blocks = text.document.content.content ?? [];
  const sections = contractSections(text.document);
  const before = sections.find(({ heading }) => heading === section.after);
  const at = section.after === null ? sections[0]?.from : before?.to;
  const back = section.document.content.content ?? [];
  return {
    document: withBlocks(text.document, blocks.toSpliced(at ?? blocks.length, 0, ...back)),
    sectionsOff: text.sectionsOff.filter((_, index) => index !== place),
  };
}

function withBlocks({ version, content }: RichDocument, blocks: RichNode[]): RichDocument {
  return { version, content: { ...content, content: blocks } };
}

function levelOf(block: RichNode | undefined): number {
  return block?.type === 'heading' ? Number(block.attrs?.level ?? 1) : 0;
}

function headingText(block: RichNode | undefined): string {
  return textWithin(block).join(' ').trim();
}
