import { z } from 'zod';
import { type AgendaItem, agendaItem } from '../../../shared/domain/agenda.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { foundRow, readRows } from '../rows.ts';
import { sql } from '../sql.ts';

const select = sql`
  SELECT id, session_id AS sessionId, text, source, source_id AS sourceId, talked_about AS talkedAbout
  FROM agenda_items`;
const selectOfSession = sql`${select} WHERE session_id = ? ORDER BY position`;
const selectOne = sql`${select} WHERE id = ?`;

const itemRow = agendaItem.extend({ talkedAbout: z.int().transform((value) => value === 1) });

/** What is to be talked about in a session, in order. */
export function listAgenda(db: ReadableDb, sessionId: string): AgendaItem[] {
  return readRows(itemRow, db.prepare(selectOfSession).all(sessionId));
}

/** @throws AlcoveError `record.notFound` */
export function getAgendaItem(db: ReadableDb, id: string): AgendaItem {
  return foundRow(itemRow, db.prepare(selectOne).get(id));
}
