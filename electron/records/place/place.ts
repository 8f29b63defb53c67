import { type Place, place } from '../../../shared/domain/place.ts';
import type { ReadableDb, WritableDb } from '../../vault/db.ts';
import { jsonColumn } from '../rows.ts';
import { sql } from '../sql.ts';

const read = sql`SELECT place FROM resume_place WHERE id = 1`;

const put = sql`
  INSERT INTO resume_place (id, place) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET place = excluded.place`;

const placeColumn = jsonColumn(place);

/** Where the mentor was when the vault was locked last; null where nothing is known, or nothing this version can read. */
export function readPlace(db: ReadableDb): Place | null {
  const parsed = placeColumn.safeParse(db.prepare(read).pluck().get());
  return parsed.success ? parsed.data : null;
}

/** Keeps where the mentor is, in place of where they were before. It is no change of a record: nothing is noted. */
export function keepPlace({ db }: { readonly db: WritableDb }, now: Place): void {
  db.prepare(put).run(JSON.stringify(now));
}
