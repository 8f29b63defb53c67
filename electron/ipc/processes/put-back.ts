import { z } from 'zod';
import { contract } from '../../../shared/ipc/contract.ts';
import { AlcoveError, type ErrorCode } from '../../../shared/ipc/errors.ts';
import type { VaultNotice } from '../../../shared/ipc/procedures/vault.ts';
import { richDocument } from '../../../shared/rich-text/document.ts';
import { keepAside } from '../../records/documents/keep-aside.ts';
import { change } from '../../records/write-context.ts';
import type { VaultContext } from '../vault-context.ts';
import { vaultHandlers } from '../vault-handlers/index.ts';
import { type HeldBack, type HeldCall, isOfDisk, type Outcome, type Subject } from './held-back.ts';

const withDocument = z.object({ document: richDocument });

/** What says that another text stands there now, or that the document is no longer there. */
const overtaken: readonly ErrorCode[] = ['record.stale', 'record.sealed', 'record.notFound'];

/**
 * Puts back what an earlier opening could not write, and says so to the mentor. A text that another one has overtaken
 * goes into the document's history; what the disk still has no room for waits on.
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
    { code: 'text-waiting', facts: { count: count.waiting } },
  ];
  return notices.filter(({ facts }) => facts?.count !== 0);
}

function makeAgain(context: VaultContext, { name, input }: HeldCall, subject: Subject): Outcome {
  const handler = vaultHandlers[name] as (context: VaultContext, input: unknown) => unknown;
  try {
    handler(context, contract[name].input.parse(input));
    return 'put-back';
  } catch (error) {
    if (!(error instanceof AlcoveError && overtaken.includes(error.code))) throw error;
    return setAside(context, input, subject);
  }
}

function setAside(context: VaultContext, input: unknown, { kind, ownerId }: Subject): Outcome {
  const { data } = withDocument.safeParse(input);
  if (data === undefined) return 'gone';
  if (kind !== 'session-record' && kind !== 'private-note' && kind !== 'contract') return 'gone';
  const kept = change(context, (now) => keepAside(now, { kind, ownerId, document: data.document }));
  return kept ? 'kept-aside' : 'gone';
}
