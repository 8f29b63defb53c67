import type { ShareableRecord } from '../../../shared/domain/shareable-record.ts';
import {
  bullets,
  documentOf,
  heading,
  item,
  link,
  node,
  numbers,
  paragraph,
  row,
  table,
  task,
  td,
  text,
  th,
} from '../../fixtures/rich-documents.ts';

const scripts =
  'Cymraeg: Ŵ ŵ Ŷ ŷ â ê î ô û. Ελληνικά: Καλημέρα κόσμε, ᾳ ἦ. Русский: Съешь ещё этих мягких булок. ' +
  'Tiếng Việt: Đặng Thị Phương, Nguyễn ữ ộ. Polski: Zażółć gęślą jaźń. Emoji: 😀 👍🏽 👩‍👩‍👧 ✅ 🏴󠁧󠁢󠁷󠁬󠁳󠁿. ' +
  'Combining: e\u0301 a\u0328. Soft\u00adhyphen. Signs: → ≥ ½ € … office, fluffy, difficult.';

/** A record with everything that a record can hold, long enough to run over several pages. Invented people. */
export const sampleRecord: ShareableRecord = {
  format: 'alcove-session-record',
  version: 1,
  recordId: '0199a6a2-3c7e-7b5a-8d21-4f6f0d9c1e55',
  session: {
    number: 3,
    date: '2026-11-21',
    start: '14:30',
    zone: 'Europe/London',
    minutes: 60,
    format: 'In person',
    attendees: ['Dr Max Placeholder', 'Dr Fern Exampleton', 'Dr Ada Mockford'],
  },
  mentor: { name: 'Dr Max Placeholder', profession: 'Consultant physician', registration: 'GMC 0000000' },
  mentee: { shownAs: 'Dr Fern Exampleton' },
  record: documentOf(
    heading(1, 'Where things stand'),
    paragraph(
      'Fern has kept a ',
      text('diary for four weeks', 'bold'),
      ' and brought it along. It shows ',
      text('eleven hours', 'italic'),
      ' of work a week that no job plan names: ',
      text('letters', 'underline'),
      ', ',
      text('rota swaps', 'strike'),
      ' and the ',
      text('on-call <handover>', 'code'),
      '. The ',
      link('trust’s job planning policy', 'https://example.org/policies/job-planning?year=2026'),
      ' says how such work is agreed.',
    ),
    heading(3, 'What went well'),
    bullets(
      item(paragraph('The diary was quick to keep: two minutes at the end of a clinic')),
      item(
        paragraph('Two conversations with colleagues helped'),
        bullets(
          item(paragraph('the rota lead, who keeps a diary too')),
          item(
            paragraph('the clinical director'),
            numbers(3, item(paragraph('who asked for figures')), item(paragraph('by January'))),
          ),
        ),
      ),
    ),
    heading(2, 'Before the next meeting'),
    node(
      'taskList',
      task(true, paragraph('Bring the diary')),
      task(
        false,
        paragraph('Write down what a sustainable week looks like'),
        node('taskList', task(false, paragraph('with the clinics')), task(true, paragraph('without them'))),
      ),
    ),
    node('blockquote', paragraph('“I had stopped noticing how much of the week was already gone.”')),
    paragraph(scripts),
    table(
      row(th('Week'), th('What the diary shows'), th('Hours')),
      ...Array.from({ length: 34 }, (_, index) =>
        row(
          td(`Week ${index + 1}`),
          td('Clinic letters, rota swaps, supervision of two trainees'),
          td(index % 7 === 0 ? '' : `${8 + (index % 5)}`),
        ),
      ),
    ),
    node('horizontalRule'),
    paragraph('A line\nwith a break, "quotes", <b>markup</b> and & signs stay what they are.'),
  ),
  agenda: [
    { item: 'What the diary shows', talkedAbout: true },
    { item: 'Chairing <meetings> & “any other business”', talkedAbout: false },
  ],
  takesAway: 'That eleven hours have no name yet.\nAnd that a name is the beginning.',
  goals: [
    {
      title: 'A sustainable job plan by month 4',
      why: 'To keep teaching, and to be home for supper three evenings a week.',
      status: 'Active',
      options: [
        { description: 'Renegotiate SPA time', pros: 'Fair, and lasts', cons: 'Slow', suitsNow: 'Well' },
        {
          description: 'Drop a clinic',
          pros: 'Quick',
          cons: 'Loss of service to patients',
          suitsNow: 'Not very well',
        },
        {
          description: 'Diary first',
          pros: 'Evidence to talk about',
          cons: 'Some delay',
          resources: 'A diary sheet of one page',
          suitsNow: 'Very well',
        },
      ],
      choice: {
        option: 'Diary first',
        chosenOn: '2026-09-12',
        reason: 'Figures make the talk with the clinical director easier.',
        reopened: { on: '2026-10-24', reason: 'The diary has done its work.' },
      },
      targetDate: '2026-12-01',
      progress: [{ notedOn: '2026-10-24', text: 'Four weeks of diary kept.' }],
    },
    { title: 'Chairing meetings with confidence', status: 'Taking shape', options: [], progress: [] },
  ],
  contributions: [
    {
      voice: 'The mentee’s idea',
      text: 'Begin with what the service gains.',
      goal: 'A sustainable job plan by month 4',
    },
    { voice: 'Experience offered by the mentor', text: 'One page of figures did more than the whole diary.' },
  ],
  actions: [
    { title: 'Ask for a job plan review', owner: 'Mentee', due: '2026-12-05', status: 'Open' },
    { title: 'Send the reading on chairing', owner: 'Mentor', status: 'Open' },
    { title: 'Keep the diary for four weeks', owner: 'Mentee', due: '2026-11-20', status: 'Done' },
  ],
  signposting: 'The BMA’s job planning guidance.\nThe local negotiating committee.',
  nextDate: '2027-01-09',
  contractVersion: { number: 2, agreedOn: '2026-08-01' },
  madeAt: '2026-11-21T16:04:00.000Z',
  chainHead: '5c1f0e7b92d84a36b7e0c9f1d2a3845566778899aabbccddeeff001122334455',
};

/** What both signed by hand: the mentor drew, the mentee typed a name. */
export const signedByBoth: ShareableRecord['signedByHand'] = [
  {
    party: 'Mentor',
    name: 'Dr Max Placeholder',
    sentence: 'This is the record as I have shown it.',
    signedOn: '2026-11-21',
    drawn: true,
  },
  {
    party: 'Mentee',
    name: 'Fern Ŵyn Exampleton',
    sentence: 'I have read this record and agree with what it says.',
    signedOn: '2026-11-20',
    drawn: false,
  },
];
