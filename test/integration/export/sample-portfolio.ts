import { type ShareablePortfolio, shareablePortfolio } from '../../../shared/domain/shareable-portfolio.ts';
import { bullets, documentOf, heading, item, paragraph } from '../../fixtures/rich-documents.ts';
import { sampleRecord } from './sample-record.ts';

const {
  format: _format,
  version: _version,
  recordId,
  mentor,
  mentee,
  madeAt,
  chainHead,
  ...words
} = sampleRecord;

const sha256 = (digit: string) => digit.repeat(64);

/** A portfolio with so many session records, most of three pages, signed and not. Invented people. */
export function samplePortfolio(sessions: number): ShareablePortfolio {
  return shareablePortfolio.parse({
    format: 'alcove-portfolio',
    version: 1,
    ...{ recordId, mentor, mentee, madeAt, chainHead },
    period: { from: '2024-01-03', to: '2026-11-21' },
    forWhom: 'The panel of the northern region',
    foreword: 'Three years of meeting every six weeks.\nThank you for reading.',
    contracts: [
      {
        contract: {
          number: 2,
          words: documentOf(
            heading(1, 'How we work together'),
            heading(2, 'Purpose'),
            paragraph('To find a sustainable week.'),
            heading(2, 'Confidentiality'),
            paragraph('What is said here stays here, but for the limits that we named.'),
          ),
          terms: { everyWeeks: 6, minutes: 60, hoursAMonth: 2.5 },
          replaces: { number: 1, how: 'Amended', reason: 'We meet less often' },
          ...{ agreedOn: '2026-08-01', agreedHow: 'Signed by both' },
        },
        signedByHand: [by('Mentor', 'Dr Max Placeholder'), by('Mentee', 'Dr Fern Exampleton')],
      },
    ],
    goalsSheet: {
      asOf: '2026-11-21',
      goals: words.goals.map((goal) => ({ ...goal, preferredPicture: 'Supper at home.', contributions: [] })),
      actions: words.actions,
    },
    closings: [
      {
        statement: documentOf(paragraph('We end as we began, with a cup of tea.')),
        ending: {
          kind: 'Came to its natural end',
          endedOn: '2026-11-20',
          achievements: 'A week that holds.',
        },
        ...{ actions: [], sealedOn: '2026-11-20' },
      },
    ],
    sessions: [
      {
        ...words,
        signed: {
          ...{ signedOn: '2026-11-21', sha256: sha256('a'), changedSince: true },
          countersigned: { sha256: sha256('b'), name: 'Dr Fern Exampleton' },
        },
      },
      ...Array.from({ length: sessions - 1 }, (_, at) => later(at + 1)),
    ],
    reviews: [
      {
        on: '2025-03-02',
        goalProgress: 'The timetable holds.',
        works: 'Meeting before the clinic.\nA quiet room.',
        usefulness: 'A place to think aloud.',
        outcome: 'Go on as it is',
        nextReviewOn: '2025-09-01',
      },
      { on: '2025-09-02', boundaries: 'They hold.', outcome: 'Go on with changed terms' },
    ],
    hours: {
      months: Array.from({ length: 30 }, (_, at) => ({
        month: `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
        ...{ sessions: at % 3, minutes: (at % 3) * 75 },
      })),
      agreedAMonth: 2.5,
    },
  });
}

const by = (party: string, name: string) => ({
  ...{ party, name, sentence: 'I agree to work by it.', signedOn: '2026-08-01', drawn: false },
});

function later(at: number): ShareablePortfolio['sessions'][number] {
  const date = new Date(Date.UTC(2024, 0, 3 + at * 7)).toISOString().slice(0, 10);
  return {
    ...words,
    session: { ...words.session, number: at + 3, date },
    record: documentOf(
      heading(1, 'Where things stand'),
      ...[prose(at), prose(at + 1)],
      bullets(item(prose(at)), item(prose(at + 2))),
      heading(2, 'Before the next meeting'),
      prose(at + 3),
    ),
    goals: words.goals.slice(0, 1),
    ...(at % 3 === 0 && { signed: { signedOn: date, sha256: sha256('c'), changedSince: false } }),
  };
}

const prose = (at: number) =>
  paragraph(
    `We spoke about the week as it is, ${at}. ` +
      'The diary shows that letters and rota swaps take more than was thought. '.repeat(4 + (at % 4)),
  );
