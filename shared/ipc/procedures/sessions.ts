import { z } from 'zod';
import { agendaEntry, agendaItem, longestAgenda } from '../../domain/agenda.ts';
import { id, line } from '../../domain/fields.ts';
import { privateLog } from '../../domain/private-log.ts';
import {
  cancellation,
  listedSession,
  menteeReading,
  session,
  sessionFacts,
  sessionPage,
  sessionState,
  sessionTogether,
} from '../../domain/session.ts';
import { richDocument } from '../../rich-text/document.ts';
import { vaultProcedure } from '../procedure.ts';

const save = z.object({ sessionId: id, document: richDocument, revision: z.int() });
const saved = z.object({ revision: z.int(), savedAt: z.iso.datetime() });

export const sessionProcedures = {
  /** Newest session first. */
  'sessions.list': vaultProcedure(z.object({ menteeId: id }), z.array(listedSession)),
  'sessions.get': vaultProcedure(z.object({ id }), sessionPage),
  'sessions.add': vaultProcedure(z.object({ menteeId: id, facts: sessionFacts }), session),
  'sessions.plan': vaultProcedure(z.object({ menteeId: id, facts: sessionFacts }), session),
  'sessions.changeState': vaultProcedure(z.object({ id, state: sessionState, cancellation }), session),
  'sessions.saveTogether': vaultProcedure(z.object({ id, together: sessionTogether }), session),
  'sessions.savePrivateLog': vaultProcedure(
    z.object({ sessionId: id, log: privateLog }),
    z.object({ savedAt: z.iso.datetime() }),
  ),
  'sessions.timer': vaultProcedure(
    z.object({ id, act: z.enum(['start', 'pause', 'end', 'reset']) }),
    session,
  ),
  /** Notes that the mentee has read the record as it stands now; null takes that back. */
  'sessions.noteReading': vaultProcedure(
    z.object({ id, reading: menteeReading.omit({ revision: true }).nullable() }),
    session,
  ),
  /** What could be put on an agenda. Every change of an agenda answers with the whole of it. */
  'agenda.suggest': vaultProcedure(z.object({ sessionId: id }), z.array(agendaEntry)),
  'agenda.add': vaultProcedure(
    z.object({ sessionId: id, entries: z.array(agendaEntry).max(longestAgenda) }),
    z.array(agendaItem),
  ),
  'agenda.change': vaultProcedure(
    z.object({ id, text: line(300), talkedAbout: z.boolean() }),
    z.array(agendaItem),
  ),
  'agenda.move': vaultProcedure(z.object({ id, to: z.int().min(0) }), z.array(agendaItem)),
  'agenda.remove': vaultProcedure(z.object({ id }), z.array(agendaItem)),
  'sessions.changeFacts': vaultProcedure(z.object({ id, facts: sessionFacts }), session),
  'sessions.saveRecord': vaultProcedure(save, saved, ['document.invalid', 'record.stale']),
  'sessions.savePrivateNote': vaultProcedure(save, saved, ['document.invalid', 'record.stale']),
};
