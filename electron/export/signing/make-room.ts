import { PDFArray, type PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { Increment } from './increment.ts';
import type { RoomWanted } from './room.ts';

/** As wide as any offset can become, so that writing the real ones moves nothing. */
const offsetPlaceholder = 9_999_999_999;

/**
 * Adds an empty signature to a PDF in one incremental update: the bytes given come first in the result, unchanged. It
 * lacks nothing but the signature itself, for which the room is left.
 * @throws AlcoveError `export.signFailed` for a PDF without such a field, or where it is taken
 */
export function makeRoom(pdf: Uint8Array, wanted: RoomWanted): Uint8Array<ArrayBuffer> {
  const withRoom = withEmptySignature(pdf, wanted);
  writeByteRange(withRoom, pdf.length, wanted.bytes);
  return withRoom;
}

function withEmptySignature(
  pdf: Uint8Array,
  { field, signedAt, name, reason, bytes }: RoomWanted,
): Uint8Array<ArrayBuffer> {
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
    Contents: PDFHexString.of('0'.repeat(bytes * 2)),
  });
  place.set(PDFName.of('V'), increment.add(signature));
  increment.change(ref, place);
  return increment.append();
}

function nameOf(field: PDFDict): string | undefined {
  const name = field.get(PDFName.of('T'));
  return name instanceof PDFHexString ? name.decodeText() : undefined;
}

/** Looks for the placeholders in the new increment alone: an earlier signature has its own. */
function writeByteRange(withRoom: Uint8Array, incrementStart: number, bytes: number): void {
  const increment = Buffer.from(withRoom.subarray(incrementStart)).toString('latin1');
  const contents = increment.indexOf(`<${'0'.repeat(bytes * 2)}>`);
  const placeholder = /\/ByteRange\s*\[\s*0 9999999999 9999999999 9999999999\s*\]/.exec(increment);
  if (contents === -1 || placeholder === null) throw new AlcoveError('export.signFailed');
  const gapStart = incrementStart + contents;
  const gapEnd = gapStart + bytes * 2 + 2;
  const byteRange = `/ByteRange [0 ${gapStart} ${gapEnd} ${withRoom.length - gapEnd}]`;
  withRoom.set(
    Buffer.from(byteRange.padEnd(placeholder[0].length), 'latin1'),
    incrementStart + placeholder.index,
  );
}
