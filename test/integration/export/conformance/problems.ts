import { annotationProblems } from './annotations.ts';
import { attachmentProblems } from './attachments.ts';
import { readFile } from './checked-file.ts';
import { readPages } from './content.ts';
import { syntaxProblems } from './file-syntax.ts';
import { fontProblems } from './fonts.ts';
import { graphicsProblems } from './graphics.ts';
import { metadataProblems } from './metadata.ts';
import { signatureProblems } from './signatures.ts';
import { readStructure, structureProblems } from './structure.ts';
import { tableProblems } from './tables.ts';
import { taggingProblems } from './tagging.ts';

/**
 * What in a PDF breaks the rules of PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1): all those that a machine can
 * decide and a file of ours could break, and a few that it keeps of its own accord, such as no optional content. Empty
 * for a good file. It reads the finished file afresh.
 */
export async function conformanceProblems(bytes: Uint8Array): Promise<string[]> {
  const file = await readFile(bytes);
  const pages = readPages(file);
  const elements = readStructure(file);
  return [
    ...syntaxProblems(bytes),
    ...metadataProblems(file),
    ...graphicsProblems(file),
    ...fontProblems(file, pages),
    ...pages.flatMap(({ problems }, index) => problems.map((problem) => `page ${index + 1}: ${problem}`)),
    ...structureProblems(file, elements),
    ...tableProblems(elements),
    ...taggingProblems(file, pages, elements),
    ...annotationProblems(file, elements),
    ...attachmentProblems(file),
    ...signatureProblems(file),
  ];
}
