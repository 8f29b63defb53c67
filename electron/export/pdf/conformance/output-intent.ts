import { type PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { srgbProfile } from './srgb-profile.ts';

/** Says what the colours mean (ISO 19005-3, 6.2.3): sRGB, with its profile inside the file. */
export function setOutputIntent({ context, catalog }: PDFDocument): void {
  const profile = context.register(context.flateStream(srgbProfile, { N: 3 }));
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFHexString.fromText('sRGB'),
    Info: PDFHexString.fromText('sRGB'),
    DestOutputProfile: profile,
  });
  catalog.set(PDFName.of('OutputIntents'), context.obj([intent]));
}
