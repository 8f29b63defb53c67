import {
  type DocumentRef,
  type DocumentVersion,
  keptUntil,
  type SignedVersion,
  versionsInForceAt,
} from '../../../shared/domain/history.ts';
import type { EditedDocument } from '../../../shared/domain/session.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { checkDocument } from '../../../shared/rich-text/check.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { isHeld } from '../contracts/open-draft.ts';
import { getContract } from '../contracts/read-contracts.ts';
import { getStatement } from '../endings/closing-statements.ts';
import { awaitSearchText } from '../search/search-texts.ts';
import { momentsSigned, recordStandingOf } from '../session-records/record-standing.ts';
import { listSignatures } from '../signatures/signatures.ts';
import { change, type WriteContext } from '../write-context.ts';
import { beginSpell, listVersions, readVersion } from './document-versions.ts';
import { readTextInForce, writeTextInForce } from './text-in-force.ts';
import { pinnedOf } from './thin-history.ts';

/**
 * The versions of a document, newest first, each with the time until which it is kept.
 * @throws AlcoveError `record.notFound`
 */
export function listHistory(
  db: ReadableDb,
  ref: DocumentRef,
): { versions: DocumentVersion[]; restorable: boolean; signed: SignedVersion[] } {
  const restorable = !isSealed(db, ref) && !isSigned(db, ref);
  const oldestFirst = listVersions(db, ref.kind, ref.ownerId).toReversed();
  const pinned = pinnedOf(oldestFirst);
  const versions = oldestFirst.map(({ revision: _, ...version }, at) => ({
    ...version,
    keptUntil: pinned.has(version.number) ? null : keptUntil(oldestFirst, at),
  }));
  const newestFirst = versions.toReversed();
  const moments = ref.kind === 'session-record' ? momentsSigned(db, ref.ownerId) : [];
  return { versions: newestFirst, restorable, signed: versionsInForceAt(newestFirst, moments) };
}

/**
 * Makes the text of an earlier version the text in force. What was in force becomes a version itself, so that restoring
 * loses nothing and can be undone in the same way.
 * @throws AlcoveError `record.notFound`, `record.sealed`, `record.stale`, `document.invalid`, `vault.damaged`,
 *   `record.invalid` while a signature holds the text
 */
export function restoreVersion(
  context: WriteContext,
  { number, revision, ...ref }: DocumentRef & { number: number; revision: number },
): EditedDocument {
  return change(context, (now) => {
    if (isSealed(now.db, ref)) throw new AlcoveError('record.sealed');
    if (isSigned(now.db, ref)) throw new AlcoveError('record.invalid', { rule: 'held-by-signature' });
    if (readTextInForce(now.db, ref).revision !== revision) throw new AlcoveError('record.stale');
    const document = checkDocument(readVersion(now.db, { ...ref, number }));
    beginSpell(now, ref, number);
    writeTextInForce(now, ref, document);
    awaitSearchText(now, ref.kind, ref.ownerId);
    return { document, revision: revision + 1, savedAt: now.at };
  });
}

/** An agreed contract is never changed, nor a sealed closing statement; a signed record only by an amendment. */
function isSealed(db: ReadableDb, { kind, ownerId }: DocumentRef): boolean {
  if (kind === 'closing-statement') return getStatement(db, ownerId).sealedOn !== null;
  if (kind === 'session-record') return recordStandingOf(db, ownerId) === 'sealed';
  return kind === 'contract' && getContract(db, ownerId).status === 'agreed';
}

/** The words that one of the two signed stay as they are while the signature stands. */
function isSigned(db: ReadableDb, { kind, ownerId }: DocumentRef): boolean {
  if (kind === 'closing-statement') return listSignatures(db, { kind, id: ownerId }).length > 0;
  return kind === 'contract' && isHeld(db, ownerId);
}
