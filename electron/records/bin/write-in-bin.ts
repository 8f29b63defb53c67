import { z } from 'zod';
import type { ReadableDb } from '../../vault/db.ts';
import { readRow } from '../rows.ts';
import { sql } from '../sql.ts';
import { change, type WriteContext } from '../write-context.ts';
import { contentColumn, putIn, rowOf, takeOut } from './bin-rows.ts';
import { describeSubject, loseWords } from './bin-subjects.ts';
import { fitIn, withRow } from './fit-in.ts';

const find = sql`SELECT id, content FROM bin WHERE kind = 'session' AND subject_id = ?`;
const update = sql`UPDATE bin SET title = :title, content = :content WHERE id = :id`;
const destroyed = sql`SELECT 1 FROM audit_log WHERE event = 'session.destroyed' AND subject_id = ? LIMIT 1`;

const foundRow = z.object({ id: z.string(), content: contentColumn });

/**
 * Writes to a session that lies in the bin: it stands in its place while `work` is done, all in one transaction, and is
 * in the bin again after it, to be destroyed when it would have been.
 *
 * @returns what `work` returned; undefined, without doing it, when no such session is in the bin
 */
export function writeInBin<T>(context: WriteContext, sessionId: string, work: () => T): T | undefined {
  return change(context, (now) => {
    const row = now.db.prepare(find).get(sessionId);
    if (row === undefined) return undefined;
    const { id, content } = readRow(foundRow, row);
    const { number } = rowOf(content, 'sessions');
    putIn(now.db, 'session', fitIn(now.db, 'session', content));
    const done = work();
    const { title } = describeSubject(now.db, 'session', sessionId);
    const written = takeOut(now.db, 'session', sessionId);
    loseWords(now, 'session', written);
    const numbered = withRow(written, 'sessions', (session) => ({ ...session, number: number ?? null }));
    now.db.prepare(update).run({ id, title, content: JSON.stringify(numbered) });
    return done;
  });
}

/** Whether the mentor had a session destroyed for good, and every text of it. */
export function wasDestroyed(db: ReadableDb, sessionId: string): boolean {
  return db.prepare(destroyed).get(sessionId) !== undefined;
}
