import type { RichDocument } from '../rich-text/document.ts';
import type { ContractTemplate } from './contract.ts';
import { type RichBlock, toRichDocument } from './rich-blocks.ts';

/** What fills a template. Whatever is left out stands in square brackets, to be written in by hand. */
export interface ContractTerms {
  readonly mentor: string;
  readonly mentee: string;
  readonly purpose?: string;
  /** `every six weeks, for an hour` */
  readonly meetings?: string;
  readonly place?: string;
  readonly contact?: string;
  readonly notice?: string;
  /** `18 months from the first meeting` */
  readonly duration?: string;
  /** Where the time comes from: SPA, study leave, own time. */
  readonly time?: string;
  readonly reviews?: string;
}

/** The words of a contract template, filled with what is known. */
export function contractBlocks(template: ContractTemplate, terms: ContractTerms): RichBlock[] {
  return templates[template](terms);
}

/** A contract template as a document to edit. */
export function contractDocument(template: ContractTemplate, terms: ContractTerms): RichDocument {
  return toRichDocument(contractBlocks(template, terms));
}

const blank = (text: string | undefined, hint: string): string => text ?? `[${hint}]`;

/** Said in every template: the limits are explained beforehand, never discovered (EMCC Global Code, ICF, GMC). */
const limits: readonly string[] = [
  'serious harm to the mentee or to somebody else',
  'patient safety, or fitness to practise',
  'safeguarding of a child or an adult at risk',
  'something unlawful, or an order of a court or a regulator',
];

const templates: Readonly<Record<ContractTemplate, (terms: ContractTerms) => RichBlock[]>> = {
  full: (terms) => [
    { heading: 'Mentoring contract', level: 1 },
    { heading: 'Who we are, and what this is' },
    {
      paragraph: `${terms.mentor} is the mentor and ${terms.mentee} is the mentee. Both take part of their own free will. Mentoring stands apart from management, appraisal and assessment.`,
    },
    { heading: 'Purpose' },
    { paragraph: blank(terms.purpose, 'what the mentee hopes to gain') },
    { heading: 'Roles' },
    {
      bullets: [
        'The mentee owns the agenda, the goals and every decision.',
        'The mentor listens, asks, challenges kindly, and offers experience only when it is wanted, marked as such.',
        'The mentor gives no reference for the mentee and takes no part in appointing, assessing or examining the mentee.',
        'Mentoring is not therapy, clinical advice or supervision. Where those are needed, the mentor says who may help.',
      ],
    },
    { heading: 'Confidentiality and its limits' },
    { paragraph: 'What is said stays between us. The limits are:' },
    { bullets: limits },
    {
      paragraph:
        'If a limit is reached, the mentor tells the mentee first where that is safe, encourages the mentee to report it, passes on the least that is needed, and writes down what was done. Patients and colleagues are not named.',
    },
    { heading: 'Meetings' },
    {
      bullets: [
        `We meet ${blank(terms.meetings, 'how often, and for how long')}. The first meeting is face to face.`,
        `Place: ${blank(terms.place, 'somewhere private, no social venue')}.`,
        `Time comes from: ${blank(terms.time, 'SPA, study leave or own time')}.`,
        `Between meetings: ${blank(terms.contact, 'how we reach each other, and when to expect an answer')}.`,
        `If one of us cannot come: ${blank(terms.notice, 'how much notice')}.`,
      ],
    },
    { heading: 'Duration and reviews' },
    { paragraph: `This contract runs for ${blank(terms.duration, 'how long, or how many sessions')}.` },
    {
      paragraph: `We review our progress, our boundaries and any conflicts ${blank(terms.reviews, 'when')}. A change becomes a new version of this contract.`,
    },
    { heading: 'Notes' },
    {
      bullets: [
        'After each session we agree a short session record. The mentee may have a signed copy.',
        'The mentor may keep private notes. They are encrypted, are not part of any session record, and are destroyed on the date that the mentor has set.',
        'Notes are not privileged: a court or a regulator may ask for them, and the mentee may ask for access.',
        'The mentor takes mentoring to supervision, without names or anything that identifies the mentee.',
      ],
    },
    { heading: 'Conflicts of interest' },
    {
      paragraph:
        'We have said openly which other roles connect us. If one arises, whoever notices says so, and we decide together how to go on.',
    },
    { heading: 'Concerns, and how we end' },
    {
      paragraph:
        'A concern about the mentoring is raised with each other first, then with whoever runs the scheme, if there is one. Either of us may end the mentoring at any time without giving a reason; we try to plan the ending one meeting ahead.',
    },
    { heading: 'Agreed by' },
    { bullets: [`Mentor: ${terms.mentor}`, `Mentee: ${terms.mentee}`] },
  ],
  short: (terms) => [
    { heading: 'Mentoring agreement', level: 1 },
    {
      paragraph: `Between ${terms.mentor}, mentor, and ${terms.mentee}, mentee. Voluntary, and apart from management, appraisal and assessment.`,
    },
    { heading: 'What it is for' },
    { paragraph: blank(terms.purpose, 'what the mentee hopes to gain') },
    { heading: 'How we work' },
    {
      bullets: [
        'The mentee owns the agenda, the goals and every decision.',
        `We meet ${blank(terms.meetings, 'how often, and for how long')}, ${blank(terms.place, 'where')}.`,
        `It lasts for ${blank(terms.duration, 'how long, or how many sessions')}. Time comes from ${blank(terms.time, 'SPA, study leave or own time')}.`,
        `If one of us cannot come: ${blank(terms.notice, 'how much notice')}.`,
        `We review how useful it is ${blank(terms.reviews, 'when')}.`,
      ],
    },
    { heading: 'What stays between us, and what cannot' },
    {
      paragraph:
        'Everything stays between us, except where one of these limits is reached; then the mentor speaks to the mentee first where that is safe:',
    },
    { bullets: limits },
    { heading: 'Notes and ending' },
    {
      paragraph:
        'We agree a short record of each session. The mentor’s private notes are encrypted and never part of it. Either of us may end this at any time, without giving a reason.',
    },
  ],
  informal: (terms) => [
    { heading: 'What we said to each other', level: 1 },
    {
      paragraph: `${terms.mentor} and ${terms.mentee} meet informally, ${blank(terms.meetings, 'now and then')}. We have chosen not to sign any document.`,
    },
    {
      bullets: [
        blank(terms.purpose, 'what the mentee would like to talk about'),
        'The mentee decides what is talked about and what is done.',
        `What is said stays between us, short of ${limits.slice(0, -1).join('; ')}; or ${limits.at(-1)}.`,
        'Either of us may stop at any time.',
      ],
    },
  ],
};
