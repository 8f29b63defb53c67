import { PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';

/** The least that can be signed: an empty page with an empty field. */
export async function emptyPage(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage();
  const field = {
    ...{ Type: 'Annot', Subtype: 'Widget', FT: 'Sig', T: PDFHexString.fromText('Mentor') },
    ...{ F: 132, Rect: [0, 0, 0, 0], P: page.ref },
  };
  const widget = pdf.context.register(pdf.context.obj(field));
  page.node.set(PDFName.of('Annots'), pdf.context.obj([widget]));
  pdf.catalog.set(PDFName.of('AcroForm'), pdf.context.obj({ Fields: [widget], SigFlags: 3 }));
  return pdf.save({ useObjectStreams: false });
}
