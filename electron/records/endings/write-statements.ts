import type { ClosingStatement } from '../../../shared/domain/ending.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { checkDocument } from '../../../shared/rich-text/check.ts';
import type { RichDocument } from '../../../shared/rich-text/document.ts';
import { isEmptyDocument } from '../../../shared/rich-text/is-empty.ts';
import { toPlainText } from '../../../shared/rich-text/plain-text.ts';
import { sealInChain } from '../../vault/chain/seal.ts';
import { keepVersion } from '../documents/document-versions.ts';
import { awaitSearchText, putSearchText, titleAndBody } from '../search/search-texts.ts';
import { sql } from '../sql.ts';
import { type Change, change, type WriteContext } from '../write-context.ts';
import { getStatement, menteeOfStatement } from './closing-statements.ts';
import { presentEnding } from './endings.ts';

const insert = sql`
  INSERT INTO closing_statements (id, ending_id, document, revision, sealed_on, created_at, updated_at)
  VALUES (:id, :endingId, :document, 0, NULL, :at, :at)`;

const save = sql`
  UPDATE closing_statements SET document = :document, revision = revision + 1, updated_at = :at WHERE id = :id`;

const seal = sql`UPDATE closing_statements SET sealed_on = ?, updated_at = ? WHERE id = ?`;

/**
 * Begins the closing statement of this ending.
 * @throws AlcoveError `record.notFound`, `document.invalid`, `record.invalid` when there is one already
 */
export function draftStatement(
  context: WriteContext,
  { menteeId, document }: { menteeId: string; document: RichDocument },
): ClosingStatement {
  return change(context, (now) => {
    const { id: endingId, statement } = presentEnding(now, menteeId);
    if (statement !== null) throw new AlcoveError('record.invalid', { rule: 'one-statement' });
    const id = now.newId();
    const checked = JSON.stringify(checkDocument(document));
    now.db.prepare(insert).run({ id, endingId, document: checked, at: now.at });
    now.note('closing-statement.drafted', 'closing-statement', id);
    keepVersion(now, { kind: 'closing-statement', ownerId: id });
    awaitSearchText(now, 'closing-statement', id);
    return getStatement(now.db, id);
  });
}

/**
 * Saves the text of a closing statement that was read at `revision`.
 * @throws AlcoveError `record.notFound`, `record.sealed`, `record.stale`, `document.invalid`
 */
export function saveStatement(
  context: WriteContext,
  { id, document, revision }: { id: string; document: RichDocument; revision: number },
): { revision: number; savedAt: string } {
  return change(context, (now) => {
    const before = getStatement(now.db, id);
    if (before.sealedOn !== null) throw new AlcoveError('record.sealed');
    if (before.revision !== revision) throw new AlcoveError('record.stale');
    const checked = JSON.stringify(checkDocument(document));
    keepVersion(now, { kind: 'closing-statement', ownerId: id });
    now.db.prepare(save).run({ id, document: checked, at: now.at });
    awaitSearchText(now, 'closing-statement', id);
    return { revision: revision + 1, savedAt: now.at };
  });
}

/**
 * Seals a closing statement: nobody can change it any more.
 * @throws AlcoveError `record.notFound`, `record.sealed` when it was sealed before, `record.invalid` for an empty text
 */
export function sealStatement(
  context: WriteContext,
  { id, on }: { id: string; on: string },
): ClosingStatement {
  return change(context, (now) => {
    const before = getStatement(now.db, id);
    if (before.sealedOn !== null) throw new AlcoveError('record.sealed');
    if (isEmptyDocument(before.document))
      throw new AlcoveError('record.invalid', { rule: 'empty-statement' });
    now.db.prepare(seal).run(on, now.at, id);
    sealInChain(now.db, 'closing-statement', id);
    now.note('closing-statement.sealed', 'closing-statement', id);
    return getStatement(now.db, id);
  });
}

/** Makes the words of a closing statement findable. @throws AlcoveError `record.notFound` */
export function findableStatement(now: Change, id: string): void {
  const { document } = getStatement(now.db, id);
  const menteeId = menteeOfStatement(now.db, id);
  const words = titleAndBody(toPlainText(document));
  putSearchText(now, {
    kind: 'closing-statement',
    subjectId: id,
    menteeId,
    audience: 'shareable',
    ...words,
  });
}
