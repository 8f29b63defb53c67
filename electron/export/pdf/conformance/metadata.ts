import { type PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import type { DocumentFacts } from './finishing.ts';
import { xmpPacket } from './xmp.ts';

/** The program named as creator and producer. */
const producer = 'Alcove';

/** Writes title, author, language and dates as XMP and, in step with it, in the document information dictionary. */
export function setMetadata(pdf: PDFDocument, facts: DocumentFacts): void {
  const { context, catalog } = pdf;
  pdf.setTitle(facts.title);
  pdf.setAuthor(facts.author);
  pdf.setSubject(facts.subject);
  pdf.setCreator(producer);
  pdf.setProducer(producer);
  pdf.setCreationDate(facts.madeAt);
  pdf.setModificationDate(facts.madeAt);
  catalog.set(PDFName.of('Lang'), PDFHexString.fromText(facts.language));
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  const packet = Buffer.from(xmpPacket(facts, producer), 'utf8');
  // left uncompressed, so that any tool finds it
  catalog.set(
    PDFName.of('Metadata'),
    context.register(context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })),
  );
}
