import { createHash } from 'node:crypto';

import { ParseSpeeds, PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { addSignatureFields } from '../../signing/signature-fields.ts';
import { attach } from './attachment.ts';
import { shortenBookmarks } from './bookmarks.ts';
import { fillContents } from './contents.ts';
import type { Finishing } from './finishing.ts';
import { foldBookmarks } from './fold-bookmarks.ts';
import { checkFonts } from './fonts.ts';
import { describeLinks } from './links.ts';
import { setMetadata } from './metadata.ts';
import { setOutputIntent } from './output-intent.ts';
import { tagPages } from './page-tags.ts';
import { fixStructure } from './structure-fixes.ts';
import { unexpected } from './unexpected.ts';

/** Nobody else waits in this process, so it never stops to let others have their turn. */
const parseSpeed = ParseSpeeds.Fastest;

type Conforming = { readonly pdf: Uint8Array; readonly pages: number };

/**
 * Makes a PDF printed by Chromium one that lasts and that everyone can read: PDF/A-3a (ISO 19005-3) and PDF/UA-1
 * (ISO 14289-1). The pages look the same to the pixel, but for the page numbers that go into its contents.
 * @throws AlcoveError `export.printFailed` where Chromium's output is not built as expected
 */
export async function conform(
  printed: Uint8Array,
  { facts, attachment, fields, contents }: Finishing,
): Promise<Conforming> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed });
  const treeRoot = pdf.catalog.lookup(PDFName.of('StructTreeRoot'));
  if (!(treeRoot instanceof PDFDict)) throw unexpected('no tags');
  const placed = await fillContents(pdf, treeRoot, contents);
  await Promise.all([attachment && attach(pdf, attachment, facts.madeAt), tagPages(pdf, treeRoot)]);
  fixStructure(treeRoot);
  describeLinks(pdf, contents, placed);
  shortenBookmarks(pdf.catalog);
  if (contents.size > 0) foldBookmarks(pdf);
  await checkFonts(pdf);
  setOutputIntent(pdf);
  setMetadata(pdf, facts);
  const id = PDFHexString.of(fileId(printed, attachment?.bytes ?? new Uint8Array()));
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id]);
  if (fields.length > 0) addSignatureFields(pdf, fields);
  const saved = await pdf.save({
    useObjectStreams: false,
    updateFieldAppearances: false,
    addDefaultPage: false,
    objectsPerTick: parseSpeed,
  });
  return { pdf: saved, pages: pdf.getPageCount() };
}

/** 16 bytes in hex that tell this file from any other. */
function fileId(printed: Uint8Array, attached: Uint8Array): string {
  return createHash('sha256').update(printed).update(attached).digest('hex').slice(0, 32);
}
