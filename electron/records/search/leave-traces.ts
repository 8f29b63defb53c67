import { sql } from '../sql.ts';
import type { Change } from '../write-context.ts';

const leave = sql`INSERT OR IGNORE INTO bin_traces (id, since) VALUES (1, ?)`;

/** Notes that words of something destroyed may still be in the pages of the search index, until upkeep has swept it. */
export function leaveTraces({ db, at }: Change): void {
  db.prepare(leave).run(at);
}
