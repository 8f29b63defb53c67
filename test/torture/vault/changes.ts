import { createHash } from 'node:crypto';
import { z } from 'zod';
import { addAction } from '../../../electron/records/actions/actions.ts';
import { addMentee } from '../../../electron/records/mentees/write-mentees.ts';
import { settleSearch } from '../../../electron/records/search/settle-search.ts';
import { readPrivateNote, savePrivateNote } from '../../../electron/records/sessions/private-note.ts';
import { readSessionRecord, saveSessionRecord } from '../../../electron/records/sessions/session-record.ts';
import { addSession } from '../../../electron/records/sessions/write-sessions.ts';
import type { WriteContext } from '../../../electron/records/write-context.ts';
import { writeAttachment } from '../../../electron/vault/attachments/write-attachment.ts';
import type { ReadableDb } from '../../../electron/vault/db.ts';
import type { Random } from '../random.ts';
import { textAt } from './texts.ts';

/** One change of a vault, told once the function that made it has returned. */
export const change = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('document'),
    kind: z.enum(['private-note', 'session-record']),
    sessionId: z.string(),
    revision: z.int(),
  }),
  z.object({ what: z.literal('mentee'), id: z.string(), alias: z.string() }),
  z.object({ what: z.literal('session'), id: z.string(), menteeId: z.string() }),
  z.object({ what: z.literal('action'), id: z.string(), menteeId: z.string(), title: z.string() }),
  z.object({ what: z.literal('attachment'), id: z.string(), sha256: z.string() }),
]);
export type Change = z.infer<typeof change>;

/** The documents of one session, as the texts of both are called. */
export const subjectOf = (kind: string, sessionId: string) => `${kind} ${sessionId}`;

export type TypedKind = 'private-note' | 'session-record';

/** What autosave hands over next: the words of one more revision of a text. */
export function nextSave(db: ReadableDb, kind: TypedKind, sessionId: string) {
  const { revision } = (kind === 'private-note' ? readPrivateNote : readSessionRecord)(db, sessionId);
  return { sessionId, document: textAt(subjectOf(kind, sessionId), revision + 1), revision };
}

/** Types the next words of one of a session's documents, as autosave does. */
export function typeOn(context: WriteContext, kind: TypedKind, sessionId: string): Change {
  const save = kind === 'private-note' ? savePrivateNote : saveSessionRecord;
  const { revision } = save(context, nextSave(context.db, kind, sessionId));
  return { what: 'document', kind, sessionId, revision };
}

/** A mentor at work: mostly typing, now and then something else, always through the functions of the product. */
export async function nextChange(
  context: WriteContext,
  sessions: { id: string; menteeId: string }[],
  random: Random,
  type: (kind: TypedKind, sessionId: string) => Change = (kind, sessionId) =>
    typeOn(context, kind, sessionId),
): Promise<Change | null> {
  const { id: sessionId, menteeId } = random.pick(sessions);
  const at = random.below(100);
  if (at < 50) return type('private-note', sessionId);
  if (at < 76) return type('session-record', sessionId);
  if (at < 80) {
    settleSearch(context);
    return null;
  }
  if (at < 90) {
    const title = `Step ${context.newId()}`;
    const details = { title, owner: 'mentee', due: null, status: 'open', outcome: null } as const;
    const { id } = addAction(context, { menteeId, sessionId, details });
    return { what: 'action', id, menteeId, title };
  }
  if (at < 93) return newMentee(context, `Dr Test ${context.newId()}`);
  if (at < 97) {
    const session = newSession(context, menteeId);
    sessions.push({ id: session.id, menteeId });
    return session;
  }
  return newAttachment(context, menteeId, random);
}

export function newMentee(context: WriteContext, alias: string): Change & { what: 'mentee' } {
  const nothing = { name: null, pronouns: null, stage: null, workplace: null, scheme: null } as const;
  const { id } = addMentee(context, {
    ...{ alias, ...nothing, origin: 'chosen', introducer: null, purpose: null },
    ...{ conflict: null, begun: false, firstMeeting: null },
  });
  return { what: 'mentee', id, alias };
}

export function newSession(context: WriteContext, menteeId: string): Change & { what: 'session' } {
  const { id } = addSession(context, {
    menteeId,
    facts: {
      ...{ date: '2026-03-02', startTime: null, zone: 'Europe/London', minutes: 60 },
      ...{ format: 'video', signposting: null, nextDate: null },
    },
  });
  return { what: 'session', id, menteeId };
}

async function newAttachment(context: WriteContext, menteeId: string, random: Random): Promise<Change> {
  const bytes = Buffer.alloc(random.pick([100, 40_000, 1_200_000]), context.newId());
  async function* source() {
    yield bytes;
  }
  const about = { name: 'plan.pdf', mediaType: 'application/pdf', menteeId, at: context.clock() };
  const { id } = await writeAttachment(context.db, about, source());
  return { what: 'attachment', id, sha256: createHash('sha256').update(bytes).digest('hex') };
}
