import { z } from 'zod';
import { AlcoveError } from '../../shared/ipc/errors.ts';
import type { RichDocument } from '../../shared/rich-text/document.ts';
import { upcast } from '../../shared/rich-text/upcast.ts';

/**
 * A row in the form its mapper gives it. The database holds only what was checked before, so a row that does not fit
 * means damage, not a mistake of the mentor.
 * @throws AlcoveError `vault.damaged`
 */
export function readRow<S extends z.ZodType>(mapper: S, row: unknown): z.output<S> {
  const parsed = mapper.safeParse(row);
  if (!parsed.success) throw new AlcoveError('vault.damaged');
  return parsed.data;
}

/** Every row in the form its mapper gives it. @throws AlcoveError `vault.damaged` */
export function readRows<S extends z.ZodType>(mapper: S, rows: readonly unknown[]): z.output<S>[] {
  return rows.map((row) => readRow(mapper, row));
}

/** The one row that was asked for. @throws AlcoveError `record.notFound`, `vault.damaged` */
export function foundRow<S extends z.ZodType>(mapper: S, row: unknown): z.output<S> {
  if (row === undefined) throw new AlcoveError('record.notFound');
  return readRow(mapper, row);
}

/** A column of JSON text. */
export const jsonColumn = <S extends z.ZodType>(schema: S) => z.string().transform(parseJson).pipe(schema);

/** A column that holds a rich-text document of any version. */
export const documentColumn = z.string().transform((text) => readDocument(parseJson(text)));

/** A stored document in the form of this version. @throws AlcoveError `vault.damaged` */
export function readDocument(stored: unknown): RichDocument {
  try {
    return upcast(stored);
  } catch (cause) {
    throw new AlcoveError('vault.damaged', undefined, { cause });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AlcoveError('vault.damaged', undefined, { cause });
  }
}
