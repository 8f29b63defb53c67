import type { RichDocument } from '../rich-text/document.ts';
import type { ContractTemplate } from './contract.ts';
import { type RichBlock, toRichDocument } from './rich-blocks.ts';

/** What fills a template. Whatever is left out stands in square brackets, to be written in by hand. */
export interface ContractFillings {
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
  /** Asked for by a regulator or employer: the contract then says what is reported to whom. */
  readonly directed?: boolean;
}

/** The words of a contract template, filled with what is known. */
export function contractBlocks(template: ContractTemplate, terms: ContractFillings): RichBlock[] {
  return templates[template](terms);
}

/** A contract template as a document to edit. */
export function contractDocument(template: ContractTemplate, terms: ContractFillings): RichDocument {
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

const standing = ({ directed }: ContractFillings): string =>
  directed
    ? 'The mentoring was asked for by somebody else; how it is used is the mentee’s to decide.'
    : 'Both take part of their own free will.';

/** A directed relationship needs to say what leaves the room (BMA, London Deanery). */
const reporting = ({ directed }: ContractFillings): RichBlock[] =>
  directed
    ? [
        { heading: 'What is reported' },
        {
          paragraph:
            'The mentor reports to [whoever asked for the mentoring] that meetings take place, with their dates, and nothing of what is said. The mentee sees every such report before it is sent.',
        },
      ]
    : [];

const templates: Readonly<Record<ContractTemplate, (terms: ContractFillings) => RichBlock[]>> = {
  full: (terms) => [
    { heading: 'Mentoring contract', level: 1 },
    { heading: 'Who we are, and what this is' },
    {
      paragraph: `${terms.mentor} is the mentor and ${terms.mentee} is the mentee. ${standing(terms)} Mentoring stands apart from management, appraisal and assessment.`,
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
    ...reporting(terms),
    { heading: 'Meetings' },
    {
      bullets: [
        `We meet ${blank(terms.meetings, 'how often, and for how long')}. The first meeting is face to face.`,
        `Place: ${blank(terms.place, 'somewhere private, no social venue')}.`,
        `Time comes from: ${blank(terms.time, 'SPA, study leave or own time')}.`,
      ],
    },
    { heading: 'Between meetings, and when one of us cannot come' },
    {
      bullets: [
        `Between meetings: ${blank(terms.contact, 'how we reach each other, and when to expect an answer')}.`,
        `If one of us cannot come: ${blank(terms.notice, 'how much notice')}.`,
      ],
    },
    { heading: 'Duration and reviews' },
    { paragraph: `This contract runs for ${blank(terms.duration, 'how long, or how many sessions')}.` },
    {
      paragraph: `We review our progress, our boundaries and any conflicts ${blank(terms.reviews, 'when')}.`,
    },
    { heading: 'Notes' },
    {
      bullets: [
        'After each session we agree a short session record. Each of us may keep a copy; the mentee may have a signed one.',
        'The mentor may keep private notes. They are encrypted, only the mentor reads them, and they are not part of any session record.',
        'Records and notes are destroyed on the date that the mentor has set, which the mentee may ask for at any time.',
        'Notes are not privileged: a court or a regulator may ask for them, and the mentee may ask for access.',
      ],
    },
    { heading: 'The mentor’s supervision' },
    {
      paragraph:
        'The mentor takes mentoring to supervision, without names or anything that identifies the mentee.',
    },
    { heading: 'Conflicts of interest' },
    {
      paragraph:
        'We have said openly which other roles connect us. If one arises, whoever notices says so, and we decide together how to go on.',
    },
    { heading: 'Concerns and complaints' },
    {
      paragraph:
        'A concern about the mentoring is raised with each other first. If that does not settle it, it goes to whoever runs the scheme, or to somebody we both trust.',
    },
    { heading: 'How we end' },
    {
      paragraph:
        'Either of us may end the mentoring at any time without giving a reason; we try to plan the ending one meeting ahead.',
    },
    { heading: 'Signatures and versions' },
    {
      paragraph:
        'This contract holds once both of us have signed it or said that we agree. A change becomes a new version, which names the one it replaces and is agreed in the same way.',
    },
  ],
  short: (terms) => [
    { heading: 'Mentoring agreement', level: 1 },
    {
      paragraph: `Between ${terms.mentor}, mentor, and ${terms.mentee}, mentee. ${standing(terms)} It stands apart from management, appraisal and assessment.`,
    },
    { heading: 'What it is for' },
    { paragraph: blank(terms.purpose, 'what the mentee hopes to gain') },
    { heading: 'How we work' },
    {
      bullets: [
        'The mentee owns the agenda, the goals and every decision. The mentor gives no reference and takes no part in appointing or examining the mentee.',
        `We meet ${blank(terms.meetings, 'how often, and for how long')}, ${blank(terms.place, 'where')}; the first time face to face.`,
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
    ...reporting(terms),
    { heading: 'Notes' },
    {
      paragraph:
        'We agree a short record of each session. The mentor’s private notes are encrypted, never part of it, and destroyed on the date that the mentor has set. The mentor talks about mentoring in supervision without saying who the mentee is.',
    },
    { heading: 'Concerns and ending' },
    {
      paragraph:
        'A concern is raised with each other first. Either of us may end this at any time, without giving a reason.',
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
    ...reporting(terms),
  ],
};
