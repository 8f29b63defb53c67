import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { toAlcoveError } from '../../vault/errors.ts';
import { emptyOldFromBin } from '../bin/bin.ts';
import { type ThinnedTo, thinHistory } from '../documents/thin-history.ts';
import { sql } from '../sql.ts';
import type { WriteContext } from '../write-context.ts';

const traces = sql`SELECT 1 FROM bin_traces`;
const tracesGone = sql`DELETE FROM bin_traces`;
/** Merges the segments of the index a little; the minus asks for one segment in the end, without the words deleted. */
const merge = sql`INSERT INTO search_index (search_index, rank) VALUES ('merge', :pages)`;
const changes = sql`SELECT total_changes()`;

/** How much of the index one step rewrites, in pages: some milliseconds. */
const pagesAtOnce = 200;

/**
 * What a vault needs once it is open, in steps of some milliseconds each: the bin loses what has been in it for its time,
 * histories are thinned, and the search index lets go of the words of what was destroyed. A vault that cannot be written
 * now is left as it is.
 */
export function* upkeep(context: WriteContext): Generator<undefined, void> {
  try {
    emptyOldFromBin(context);
    yield;
    let thinned: ThinnedTo | undefined;
    do {
      thinned = thinHistory(context, thinned);
      yield;
    } while (thinned !== undefined);
    yield* sweepIndex(context);
  } catch (error) {
    const named = toAlcoveError(error);
    const later = named instanceof AlcoveError && ['file.diskFull', 'file.readOnly'].includes(named.code);
    if (!later) throw named;
  }
}

/** A merge that changes fewer than two rows has found nothing left to do (SQLite FTS5, section 6.7). */
function* sweepIndex({ db }: WriteContext): Generator<undefined, void> {
  if (db.prepare(traces).get() === undefined) return;
  for (let pages = -pagesAtOnce; ; pages = pagesAtOnce) {
    const before = Number(db.prepare(changes).pluck().get());
    db.prepare(merge).run({ pages });
    if (Number(db.prepare(changes).pluck().get()) - before < 2) break;
    yield;
  }
  db.prepare(tracesGone).run();
}
