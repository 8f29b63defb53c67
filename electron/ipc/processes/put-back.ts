import { z } from 'zod';
import { documentRef } from '../../../shared/domain/history.ts';
import { toRichDocument } from '../../../shared/domain/rich-blocks.ts';
import { contract } from '../../../shared/ipc/contract.ts';
import { AlcoveError, type ErrorCode } from '../../../shared/ipc/errors.ts';
import type { VaultNotice } from '../../../shared/ipc/procedures/vault.ts';
import { richDocument } from '../../../shared/rich-text/document.ts';
import { wasDestroyed, writeInBin } from '../../records/bin/write-in-bin.ts';
import { keepAside } from '../../records/documents/keep-aside.ts';
import { getSession } from '../../records/sessions/read-sessions.ts';
import { change } from '../../records/write-context.ts';
import type { VaultContext } from '../vault-context.ts';
import { vaultHandlers } from '../vault-handlers/index.ts';
import { type HeldBack, type HeldCall, isOfDisk, type Outcome, type Subject } from './held-back.ts';

const withDocument = z.object({ document: richDocument });

/** What says that another text stands there now, or that the document is no longer there. */
const overtaken: readonly ErrorCode[] = ['record.stale', 'record.sealed', 'record.notFound'];

/**
 * Puts back what an earlier opening could not write, and says so to the mentor. A text that another one has overtaken
 * goes into the document's history, also of a session that lies in the bin; what the disk still has no room for, or
 * belongs to nothing in this vault, waits on.
 */
export function putBack(
  context: VaultContext,
  held: HeldBack,
  noteFault: (name: string, error: unknown) => void,
): VaultNotice[] {
  const count = held.putBack((call, subject) => {
    try {
      return makeAgain(context, call, subject);
    } catch (error) {
      // Still no room, or something nobody thought of: nothing is dropped, and no vault stays shut for it.
      if (!isOfDisk(error)) noteFault(call.name, error);
      return 'waiting';
    }
  });
  const notices: VaultNotice[] = [
    { code: 'text-put-back', facts: { count: count['put-back'] } },
    { code: 'text-kept-aside', facts: { count: count['kept-aside'] } },
    { code: 'text-in-bin', facts: { count: count['in-bin'] } },
    { code: 'text-stranded', facts: { count: count.stranded } },
    { code: 'text-waiting', facts: { count: count.waiting } },
  ];
  return notices.filter(({ facts }) => facts?.count !== 0);
}

/** Writes where it belongs, or to the session in the bin. What this vault knows nothing of stays held. */
function makeAgain(context: VaultContext, call: HeldCall, subject: Subject): Outcome {
  const write = () => writeAgain(context, call, subject);
  const outcome = write();
  if (outcome !== 'nowhere') return outcome;
  const inBin = writeInBin(context, subject.ownerId, write);
  if (inBin === undefined || inBin === 'nowhere')
    return wasDestroyed(context.db, subject.ownerId) ? 'destroyed' : 'stranded';
  return inBin === 'overtaken' ? inBin : 'in-bin';
}

function writeAgain(context: VaultContext, call: HeldCall, subject: Subject): Outcome | 'nowhere' {
  const { name, input, at } = call;
  const handler = vaultHandlers[name] as (context: VaultContext, input: unknown) => unknown;
  try {
    if (subject.kind === 'session-facts' && getSession(context.db, subject.ownerId).updatedAt > at)
      return setSignpostingAside(context, input);
    handler(context, contract[name].input.parse(input));
    return 'put-back';
  } catch (error) {
    if (!(error instanceof AlcoveError && overtaken.includes(error.code))) throw error;
    return setAside(context, input, subject);
  }
}

function setAside(context: VaultContext, input: unknown, { kind, ownerId }: Subject): Outcome | 'nowhere' {
  const ref = documentRef.safeParse({ kind, ownerId });
  if (!ref.success) return 'nowhere';
  const { document } = withDocument.parse(input);
  const kept = change(context, (now) => keepAside(now, { ...ref.data, document }));
  return kept ? 'kept-aside' : 'nowhere';
}

/** The facts that the mentor wrote since stand; of the earlier ones only the signposting is a text of its own. */
function setSignpostingAside(context: VaultContext, input: unknown): Outcome | 'nowhere' {
  const { id: ownerId, facts } = contract['sessions.changeFacts'].input.parse(input);
  const { signposting } = facts;
  if (signposting === null || signposting === getSession(context.db, ownerId).signposting) return 'overtaken';
  const document = toRichDocument(signposting.split('\n').map((paragraph) => ({ paragraph })));
  return setAside(context, { document }, { kind: 'session-record', ownerId });
}
