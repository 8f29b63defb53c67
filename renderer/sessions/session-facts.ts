import type { ListedSession, Session, SessionFacts } from '../../shared/domain/session.ts';

/** The zone that a day or an hour is chosen in: this computer's. */
export function zoneHere(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** What a new session starts with: today, and length and format of the last one. */
export function newSessionFacts(last: ListedSession | undefined, today: string): SessionFacts {
  return {
    date: today,
    startTime: null,
    zone: zoneHere(),
    minutes: last?.minutes ?? 60,
    format: last?.format ?? 'in-person',
    signposting: null,
    nextDate: null,
  };
}

/** The facts alone, as `sessions.changeFacts` asks for them. */
export function factsOf(session: Session): SessionFacts {
  const { date, startTime, zone, minutes, format, signposting, nextDate } = session;
  return { date, startTime, zone, minutes, format, signposting, nextDate };
}
