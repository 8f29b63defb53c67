import { readChainHead } from '../../vault/chain/links.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { peopleOf } from '../mentor/people.ts';

/** When and under which id a document is made. */
export interface Making {
  readonly recordId: string;
  readonly madeAt: Date;
}

/** When a document was made, and where the vault's chain stood then. */
export function madeNow(db: ReadableDb, madeAt: Date) {
  return { madeAt: madeAt.toISOString(), chainHead: readChainHead(db).head };
}

/** What a document about a mentee is as a file of its own, beside its format and what it says. @throws AlcoveError `record.notFound` */
export function asFile(db: ReadableDb, menteeId: string, { recordId, madeAt }: Making) {
  return { version: 1, documentId: recordId, ...peopleOf(db, menteeId), ...madeNow(db, madeAt) } as const;
}
