import { countersignedFile } from '../../../shared/domain/signed-record.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { jsonColumn } from '../rows.ts';
import { sql } from '../sql.ts';
import type { WriteContext } from '../write-context.ts';
import { readSignedFile } from './signed-file.ts';

/** The file that the mentee signed too, in one column: `c` is its row and `cf` its attachment, where there is one. */
export const withCountersigned = sql`iif(c.id IS NULL, NULL, json_object('id', c.id, 'addedAt', c.signed_at,
  'bytes', cf.bytes, 'sha256', c.sha256, 'name', c.countersigner_name, 'fingerprint', c.countersigner_fingerprint))`;

export const countersignedColumn = jsonColumn(countersignedFile).nullable();

/** A file that both signed, and the second signature as its certificate and its key say. */
export interface CountersignedToKeep {
  /** Of the sealed document that it must begin with. */
  readonly recordId: string;
  readonly fileName: string;
  readonly pdf: Uint8Array;
  readonly name: string;
  readonly fingerprint: string;
}

/**
 * @throws AlcoveError `record.invalid` where a countersigned file is kept already, and for a file that is not a longer one
 *   beginning with the sealed bytes
 */
export function assertCountersigns(
  { db }: WriteContext,
  { recordId, pdf }: CountersignedToKeep,
  kept: unknown,
): void {
  if (kept !== null) throw new AlcoveError('record.invalid', { rule: 'countersigned-already' });
  const sealed = readSignedFile(db, recordId).pdf;
  const begins = pdf.length > sealed.length && Buffer.compare(pdf.subarray(0, sealed.length), sealed) === 0;
  if (!begins) throw new AlcoveError('record.invalid', { rule: 'countersigned-other' });
}
