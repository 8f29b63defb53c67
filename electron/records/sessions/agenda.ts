import { type AgendaEntry, type AgendaItem, longestAgenda } from '../../../shared/domain/agenda.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { sql } from '../sql.ts';
import { type Change, change, type WriteContext } from '../write-context.ts';
import { getAgendaItem, listAgenda } from './read-agenda.ts';
import { getSession } from './read-sessions.ts';
import { findableRecord } from './session-record.ts';

const insert = sql`
  INSERT INTO agenda_items (id, session_id, position, text, source, source_id, talked_about)
  VALUES (:id, :sessionId, :position, :text, :source, :sourceId, 0)`;
const update = sql`UPDATE agenda_items SET text = :text, talked_about = :talkedAbout WHERE id = :id`;
const place = sql`UPDATE agenda_items SET position = :position WHERE id = :id`;
const remove = sql`DELETE FROM agenda_items WHERE id = ?`;

/** Puts items at the end of an agenda. @throws AlcoveError `record.notFound`, `record.invalid` when it grows too long */
export function addToAgenda(
  context: WriteContext,
  { sessionId, entries }: { sessionId: string; entries: readonly AgendaEntry[] },
): AgendaItem[] {
  return changeAgenda(context, sessionId, (now, agenda) => {
    if (agenda.length + entries.length > longestAgenda)
      throw new AlcoveError('record.invalid', { rule: 'agenda-length' });
    for (const [index, entry] of entries.entries())
      now.db.prepare(insert).run({ id: now.newId(), sessionId, position: agenda.length + index, ...entry });
  });
}

/** Changes the words of an item, or ticks it as talked about. @throws AlcoveError `record.notFound` */
export function changeAgendaItem(
  context: WriteContext,
  { id, text, talkedAbout }: { id: string; text: string; talkedAbout: boolean },
): AgendaItem[] {
  return changeAgenda(context, getAgendaItem(context.db, id).sessionId, (now) => {
    now.db.prepare(update).run({ id, text, talkedAbout: talkedAbout ? 1 : 0 });
  });
}

/** Moves an item to another place, counted from 0. @throws AlcoveError `record.notFound` */
export function moveAgendaItem(context: WriteContext, { id, to }: { id: string; to: number }): AgendaItem[] {
  return changeAgenda(context, getAgendaItem(context.db, id).sessionId, (now, agenda) => {
    const moved = agenda.filter((item) => item.id === id);
    const others = agenda.filter((item) => item.id !== id);
    number(now, [...others.slice(0, to), ...moved, ...others.slice(to)]);
  });
}

/** @throws AlcoveError `record.notFound` */
export function removeAgendaItem(context: WriteContext, { id }: { id: string }): AgendaItem[] {
  return changeAgenda(context, getAgendaItem(context.db, id).sessionId, (now, agenda) => {
    now.db.prepare(remove).run(id);
    number(
      now,
      agenda.filter((item) => item.id !== id),
    );
  });
}

function changeAgenda(
  context: WriteContext,
  sessionId: string,
  work: (now: Change, agenda: readonly AgendaItem[]) => void,
): AgendaItem[] {
  return change(context, (now) => {
    getSession(now.db, sessionId);
    work(now, listAgenda(now.db, sessionId));
    findableRecord(now, sessionId);
    now.note('session.changed', 'session', sessionId);
    return listAgenda(now.db, sessionId);
  });
}

function number({ db }: Change, agenda: readonly AgendaItem[]): void {
  for (const [position, { id }] of agenda.entries()) db.prepare(place).run({ id, position });
}
