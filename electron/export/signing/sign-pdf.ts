import { createHash } from 'node:crypto';
import { PDFArray, type PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { roomForSignature, type Signer, signDigest } from './cms.ts';
import { Increment } from './increment.ts';

/** As wide as any offset can become, so that writing the real ones moves nothing. */
const offsetPlaceholder = 9_999_999_999;

type Signing = {
  /** A PDF with an empty field of that name: see `addSignatureFields`. */
  readonly pdf: Uint8Array;
  readonly field: string;
  readonly identity: Signer;
  /** The time claimed by the signer's clock; nothing proves it. */
  readonly signedAt: Date;
  readonly name: string;
  readonly reason: string;
};

/**
 * Signs a PDF as PAdES B-B (ETSI EN 319 142-1) in one incremental update: the bytes given come first in the result,
 * unchanged.
 * @throws AlcoveError `export.signFailed`, `signingKey.chainTooLong`
 */
export async function signPdf(signing: Signing): Promise<Uint8Array> {
  const room = roomForSignature(signing.identity);
  const signed = withEmptySignature(signing, room);
  const range = writeByteRange(signed, signing.pdf.length, room);
  const cms = await signDigest(digestOf(signed, range), signing.identity);
  if (cms.length > room) throw new AlcoveError('export.signFailed');
  signed.set(Buffer.from(Buffer.from(cms).toString('hex'), 'latin1'), range.gapStart + 1);
  return signed;
}

function withEmptySignature({ pdf, field, signedAt, name, reason }: Signing, room: number): Uint8Array {
  const increment = new Increment(pdf);
  const { context } = increment;
  const form = increment.dictionary(increment.catalog.get(PDFName.of('AcroForm')));
  const ref = form
    .lookup(PDFName.of('Fields'), PDFArray)
    .asArray()
    .filter((each) => each instanceof PDFRef)
    .find((each) => nameOf(increment.dictionary(each)) === field);
  const place = ref && increment.dictionary(ref);
  if (ref === undefined || place === undefined || place.has(PDFName.of('V')))
    throw new AlcoveError('export.signFailed');
  const signature = context.obj({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    M: PDFString.fromDate(signedAt),
    Name: PDFHexString.fromText(name),
    Reason: PDFHexString.fromText(reason),
    ByteRange: [0, offsetPlaceholder, offsetPlaceholder, offsetPlaceholder].map((offset) =>
      PDFNumber.of(offset),
    ),
    Contents: PDFHexString.of('0'.repeat(room * 2)),
  });
  place.set(PDFName.of('V'), increment.add(signature));
  increment.change(ref, place);
  return increment.append();
}

function nameOf(field: PDFDict): string | undefined {
  const name = field.get(PDFName.of('T'));
  return name instanceof PDFHexString ? name.decodeText() : undefined;
}

/** The gap in the file that holds the signature, angle brackets included; all the rest is signed. */
type Range = { readonly gapStart: number; readonly gapEnd: number };

/** Looks for the placeholders in the new increment alone: an earlier signature has its own. */
function writeByteRange(signed: Uint8Array, incrementStart: number, room: number): Range {
  const increment = Buffer.from(signed.subarray(incrementStart)).toString('latin1');
  const contents = increment.indexOf(`<${'0'.repeat(room * 2)}>`);
  const placeholder = /\/ByteRange\s*\[\s*0 9999999999 9999999999 9999999999\s*\]/.exec(increment);
  if (contents === -1 || placeholder === null) throw new AlcoveError('export.signFailed');
  const gapStart = incrementStart + contents;
  const gapEnd = gapStart + room * 2 + 2;
  const byteRange = `/ByteRange [0 ${gapStart} ${gapEnd} ${signed.length - gapEnd}]`;
  signed.set(
    Buffer.from(byteRange.padEnd(placeholder[0].length), 'latin1'),
    incrementStart + placeholder.index,
  );
  return { gapStart, gapEnd };
}

function digestOf(signed: Uint8Array, { gapStart, gapEnd }: Range): Uint8Array {
  return createHash('sha256').update(signed.subarray(0, gapStart)).update(signed.subarray(gapEnd)).digest();
}
