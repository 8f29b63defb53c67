import type { ClosingStatement } from '../../../shared/domain/ending.ts';
import {
  type Signature,
  type SignatureDetails,
  type SignatureParty,
  signedByBothOn,
} from '../../../shared/domain/signature.ts';
import { localDayOf } from '../../../shared/domain/time.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { checkDocument } from '../../../shared/rich-text/check.ts';
import type { RichDocument } from '../../../shared/rich-text/document.ts';
import { isEmptyDocument } from '../../../shared/rich-text/is-empty.ts';
import { toPlainText } from '../../../shared/rich-text/plain-text.ts';
import { sealInChain } from '../../vault/chain/seal.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { keepVersion } from '../documents/document-versions.ts';
import { awaitSearchText, putSearchText, titleAndBody } from '../search/search-texts.ts';
import { addSignature, listSignatures, withdrawSignature } from '../signatures/signatures.ts';
import { sql } from '../sql.ts';
import { type Change, change, type WriteContext } from '../write-context.ts';
import { getStatement, menteeOfStatement } from './closing-statements.ts';
import { presentEnding } from './endings.ts';

const kind = 'closing-statement';

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
    const before = unsealed(now.db, id);
    if (listSignatures(now.db, { kind, id }).length > 0)
      throw new AlcoveError('record.invalid', { rule: 'statement-held' });
    if (before.revision !== revision) throw new AlcoveError('record.stale');
    const checked = JSON.stringify(checkDocument(document));
    keepVersion(now, { kind: 'closing-statement', ownerId: id });
    now.db.prepare(save).run({ id, document: checked, at: now.at });
    awaitSearchText(now, 'closing-statement', id);
    return { revision: revision + 1, savedAt: now.at };
  });
}

/**
 * Puts the signature of one of the two under a closing statement. Its words are held from then on.
 * @throws AlcoveError `record.notFound`, `record.sealed`, `record.invalid` for an empty text or what the signature breaks
 */
export function signStatement(
  context: WriteContext,
  { id, signature }: { id: string; signature: SignatureDetails },
): void {
  change(context, (now) => {
    if (isEmptyDocument(unsealed(now.db, id).document))
      throw new AlcoveError('record.invalid', { rule: 'empty-statement' });
    addSignature(now, { kind, id }, { ...signature, today: localDayOf(new Date(now.at)) });
  });
}

/** Takes a signature back, so that the words can change. @throws AlcoveError `record.notFound`, `record.sealed` */
export function withdrawFromStatement(
  context: WriteContext,
  { id, party }: { id: string; party: SignatureParty },
): void {
  change(context, (now) => {
    unsealed(now.db, id);
    withdrawSignature(now, { kind, id }, party);
  });
}

/**
 * Seals a closing statement with the signatures under it: nobody can change it any more. It may be sealed without any;
 * with one, the other is awaited. With both, the day is that of the later one.
 * @throws AlcoveError `record.notFound`, `record.sealed` when it was sealed before, `record.invalid` for an empty text,
 *   a day that has not come, or one signature alone
 */
export function sealStatement(
  context: WriteContext,
  { id, on }: { id: string; on: string },
): ClosingStatement {
  return change(context, (now) => {
    const signatures = listSignatures(now.db, { kind, id });
    const rule = refuseSeal(unsealed(now.db, id), signatures, on, localDayOf(new Date(now.at)));
    if (rule !== undefined) throw new AlcoveError('record.invalid', { rule });
    now.db.prepare(seal).run(signedByBothOn(signatures) ?? on, now.at, id);
    sealInChain(now.db, kind, id);
    now.note('closing-statement.sealed', kind, id);
    return getStatement(now.db, id);
  });
}

function refuseSeal(
  { document }: ClosingStatement,
  signatures: readonly Signature[],
  on: string,
  today: string,
): string | undefined {
  if (isEmptyDocument(document)) return 'empty-statement';
  if (signatures.length === 1) return 'statement-half-signed';
  return on > today ? 'statement-ahead' : undefined;
}

function unsealed(db: ReadableDb, id: string): ClosingStatement {
  const statement = getStatement(db, id);
  if (statement.sealedOn !== null) throw new AlcoveError('record.sealed');
  return statement;
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
