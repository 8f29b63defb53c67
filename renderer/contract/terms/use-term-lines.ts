import type { ContractTerms } from '../../../shared/domain/contract-terms.ts';
import { useWords } from '../../app/words.tsx';

export interface TermLine {
  readonly term: keyof ContractTerms;
  readonly value: string;
}

/** What was agreed of the terms, each as a line in words. */
export function useTermLines(terms: ContractTerms): TermLine[] {
  const { say, sayDate, sayNumber } = useWords();
  const { everyWeeks, minutes, sessions, reviewOn, endsOn, hoursAMonth, recordsSigned, noPrivateNotes } =
    terms;
  const lines: readonly (readonly [keyof ContractTerms, string | null])[] = [
    ['everyWeeks', everyWeeks && say('contract.term.weeks', { weeks: everyWeeks })],
    ['minutes', minutes && say('contract.term.minutesLong', { minutes })],
    ['sessions', sessions && sayNumber(sessions)],
    ['hoursAMonth', hoursAMonth && sayNumber(hoursAMonth)],
    ['reviewOn', reviewOn && sayDate(reviewOn)],
    ['endsOn', endsOn && sayDate(endsOn)],
    ['recordsSigned', recordsSigned ? say('contract.term.signedByBoth') : null],
    ['noPrivateNotes', noPrivateNotes ? say('contract.term.noneKept') : null],
    ['reporting', terms.reporting],
  ].map(([term, value]) => [term, value || null] as [keyof ContractTerms, string | null]);
  return lines.flatMap(([term, value]) => (value === null ? [] : [{ term, value }]));
}
