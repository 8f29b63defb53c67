import type { People } from '../../../../shared/domain/shareable-parts.ts';
import type { RecordSaid } from '../../../../shared/domain/shareable-record.ts';
import type { Markup } from '../../pdf/markup.ts';
import { say, sayDay } from '../../pdf/record-words.ts';
import { factsTable } from '../facts-table.ts';
import { mentorWords } from '../people.ts';

/** Who met, when, how and under which contract, as a table with a heading to each row. */
export function factsHtml(
  record: Pick<RecordSaid, 'session' | 'contractVersion' | 'nextDate'> & People,
): Markup {
  const { session, mentor, mentee, contractVersion, nextDate } = record;
  return factsTable([
    [say('record.facts.mentor'), mentorWords(mentor)],
    [say('record.facts.mentee'), mentee.shownAs],
    [say('record.facts.date'), dateWords(session)],
    [say('record.facts.length'), say('record.facts.minutes', { minutes: session.minutes })],
    [say('record.facts.format'), session.format],
    [say('record.facts.attendees'), session.attendees.join(', ') || undefined],
    [
      say('record.facts.contract'),
      contractVersion &&
        say('record.facts.contractVersion', {
          number: contractVersion.number,
          date: sayDay(contractVersion.agreedOn),
        }),
    ],
    [say('record.facts.nextDate'), nextDate && sayDay(nextDate)],
  ]);
}

function dateWords({ date, start, zone }: RecordSaid['session']): string {
  if (start === undefined) return sayDay(date);
  return say('record.facts.dateAndTime', { date: sayDay(date), start, zone });
}
