import { contractBlocks } from '../contract-templates.ts';
import { noTerms } from '../contract-terms.ts';
import { addDays } from '../time.ts';
import { monthOf, workingDay } from './days.ts';
import type { SampleRelationship } from './sample.ts';

/** A trainee psychologist whose mentor was once the supervisor: the override is written down with its reason. */
export function pipSamplesby(today: string, mentor: string): SampleRelationship {
  const alias = 'Pip Samplesby';
  const agreedOn = workingDay(today, -133);
  const first = agreedOn;
  const second = workingDay(today, -70);
  const third = workingDay(today, -7);
  const balancedBy = addDays(today, 90);
  const at = { zone: 'Europe/London', startTime: '10:00', minutes: 60 };
  const purpose = 'To bring the thesis and the placement into one week without losing either.';

  return {
    mentee: {
      alias,
      name: null,
      pronouns: 'they/them',
      stage: 'Clinical psychology trainee, second year',
      workplace: 'A community team, until the end of the placement',
      origin: 'chosen',
      scheme: 'The training course’s mentor scheme',
      introducer: null,
      purpose,
      conflict: {
        roles: ['former-supervisor'],
        earlierRoles: [{ role: 'Placement supervisor', began: '2022-09-05', ended: '2023-08-31' }],
        reason:
          'I supervised Pip’s placement as an assistant; that ended in 2023. I have no part in the course, no say in any mark, and will never examine. Talked through with Pip and with my own supervisor.',
      },
      begun: true,
      firstMeeting: null,
    },
    about: {
      contact: 'By e-mail; answers at the weekend',
      needs: 'Planning the week, and speaking up on placement',
      training: 'Peer mentoring of first-year trainees',
      timeSource: 'study',
      constraints: 'University on Wednesdays; thesis deadlines in spring',
      privacyNoticeOn: agreedOn,
      keepUntil: addDays(today, 2 * 365),
    },
    career: [
      {
        stage: 'Assistant psychologist',
        transition: 'first-post',
        began: '2022-09-05',
        ended: '2024-08-30',
        note: 'I supervised the placement in the first year',
      },
    ],
    sensitive:
      'Pip is dyslexic and asked me to remember it: questions beforehand, and notes in short lines, help.',
    addedOn: workingDay(today, -140),
    contract: {
      template: 'full',
      agreedOn,
      terms: { ...noTerms, everyWeeks: 8, minutes: 60 },
      signed: false,
      text: contractBlocks('full', {
        mentor,
        mentee: alias,
        purpose,
        meetings: 'every two months, for one hour',
        place: 'the library’s small meeting room, or by video',
        time: 'study time',
        contact: 'by e-mail, within a week',
        notice: 'three days',
        duration: 'until the thesis is handed in',
        reviews: 'at every third session',
      }),
    },
    boundaries: [
      {
        category: 'role',
        item: 'Marking, examining or reading drafts of the thesis for the course',
        ruling: 'out',
        agreedOn,
      },
      {
        category: 'dual-relationships',
        item: 'The time when the mentor was Pip’s supervisor',
        ruling: 'discuss-first',
        agreedOn,
      },
      {
        category: 'topics',
        item: 'How the week is divided, and saying no',
        ruling: 'in',
        agreedOn,
      },
      { category: 'topics', item: 'Cases from the placement', ruling: 'out', agreedOn },
      {
        category: 'records',
        item: 'A session record after each meeting; Pip may have a signed copy for the portfolio',
        ruling: 'in',
        agreedOn,
      },
      {
        category: 'limits-of-confidentiality',
        item: 'Serious harm, safeguarding and fitness to practise',
        ruling: 'discuss-first',
        agreedOn,
        steps: ['tell-first', 'self-report', 'minimum', 'log'],
      },
    ],
    goals: [
      {
        session: 1,
        achieved: null,
        details: {
          title: `Balance thesis and placement by ${monthOf(balancedBy)}`,
          why: 'Both matter to me, and at present each spoils the other.',
          currentPicture: 'Thesis work happens on Sunday nights, if at all.',
          preferredPicture: 'One day a week belongs to the thesis, and Sundays belong to nobody.',
          specific: 'A protected thesis day in the placement agreement.',
          measure: 'Three days of four kept in each month.',
          achievable: 'The placement agreement is due for review.',
          relevant: 'The draft is due in the autumn term.',
          targetDate: balancedBy,
          status: 'active',
        },
        options: [
          {
            description: 'One protected day a week',
            pros: 'Regular, and visible to everyone',
            cons: 'Someone must cover the duty rota',
            resources: 'The placement agreement; the course tutor',
            suitability: 5,
          },
          {
            description: 'Ask for an extension',
            pros: 'More time',
            cons: 'Puts the trouble off; costs money',
            resources: null,
            suitability: 2,
          },
          {
            description: 'Narrow the question',
            pros: 'Less to do',
            cons: 'The thesis supervisor may not agree',
            resources: 'An hour with the thesis supervisor',
            suitability: 3,
          },
        ],
        choices: [
          {
            session: 2,
            option: 0,
            chosenOn: second,
            reason: 'It is the only option that changes the week, and I can ask for it myself.',
            reopened: null,
          },
        ],
        progress: [{ session: 3, notedOn: third, text: 'Four Thursdays out of five were kept.' }],
      },
    ],
    sessions: [
      {
        facts: { ...at, date: first, format: 'in-person', signposting: null, nextDate: second },
        record: [
          { heading: 'What we expect of each other' },
          {
            bullets: [
              'Pip sets the agenda and sends a line beforehand.',
              'The earlier supervision is over; if it gets in the way, either of us says so.',
              'Drafts of the thesis stay with the thesis supervisor.',
            ],
          },
          { heading: 'A first picture' },
          {
            paragraph:
              'Pip drew the week as it is and as it should be. The difference is one day. We wrote the goal from it.',
          },
        ],
        agenda: [
          { text: 'What we expect of each other', talkedAbout: true },
          { text: 'The week as it is', talkedAbout: true },
        ],
        together: {
          others: [],
          usefulness: 'much',
          usefulnessWords: 'The drawing of the week.',
          menteeLearned: 'That the difference is a single day.',
        },
        privateLog: {
          preparation: 'Name the earlier supervision at the start.',
          learned: 'That an old role comes in by the tone of voice.',
          skills: ['clarifying', 'questioning'],
          modes: ['supporting'],
        },
        privateNote: [
          {
            paragraph:
              'The old roles were in the room for ten minutes: Pip reported to me as to a supervisor. Named it; both laughed; it went.',
          },
          { paragraph: 'For supervision: is it really over for me? I still know the team.' },
        ],
        goals: [0],
        contributions: [
          { voice: 'mentee-idea', text: 'Draw the week as it is beside the week as it should be.', goal: 0 },
        ],
        actions: [
          {
            closedIn: 2,
            details: {
              title: 'Keep a log of interrupted study time for a month',
              owner: 'mentee',
              due: addDays(first, 35),
              status: 'done',
              outcome: 'Eleven interruptions, nine of them the duty rota.',
              confidence: 7,
            },
          },
        ],
      },
      {
        facts: {
          ...at,
          date: second,
          format: 'video',
          signposting: 'The course tutor, for what a placement agreement may say.',
          nextDate: third,
        },
        record: [
          { heading: 'What gets in the way' },
          {
            bullets: [
              'The duty rota takes whoever is in the building.',
              'Saying yes is quicker than explaining.',
              'No one has ever been told which day is for the thesis.',
            ],
          },
          { heading: 'Choice' },
          { paragraph: 'Of three options Pip chose one protected day a week, to be asked for in writing.' },
          { tasks: [{ text: 'Write to the placement supervisor', done: true }] },
        ],
        agenda: [
          { text: 'What gets in the way', talkedAbout: true },
          { text: 'Which option', talkedAbout: true },
        ],
        together: {
          others: [],
          usefulness: 'some',
          usefulnessWords: 'Being asked what would happen if the answer was no.',
          menteeLearned: 'That I had not asked anyone yet.',
        },
        privateLog: {
          preparation: 'Say nothing of what I know of the team.',
          learned: 'That a gentle challenge is enough.',
          skills: ['challenging', 'active-listening'],
          modes: ['encouraging', 'coaching'],
        },
        privateNote: [
          {
            paragraph:
              'Pip expects to be refused and so does not ask. Gentle challenge worked. I know the placement supervisor; said nothing about that, and must not.',
          },
        ],
        goals: [0],
        contributions: [
          {
            voice: 'mentee-idea',
            text: 'Ask in writing, so that the day is agreed and not a favour.',
            goal: 0,
          },
          {
            voice: 'mentor-experience',
            text: 'My own thesis day only held once the rota had it in print.',
            goal: 0,
          },
        ],
        actions: [
          {
            closedIn: 3,
            details: {
              title: 'Ask for a protected day in the placement agreement',
              owner: 'mentee',
              due: addDays(second, 14),
              status: 'done',
              outcome: 'Agreed: Thursdays.',
              confidence: 5,
              easier: 'Have the dates ready, and a colleague who has done it.',
            },
          },
          {
            closedIn: null,
            details: {
              title: 'Ask the thesis supervisor about the smaller question',
              owner: 'mentee',
              due: workingDay(today, 14),
              status: 'open',
              outcome: null,
              confidence: 8,
            },
          },
        ],
      },
      {
        facts: { ...at, date: third, format: 'video', signposting: null, nextDate: workingDay(today, 21) },
        record: [
          { heading: 'Is this useful?' },
          {
            paragraph:
              'Four Thursdays out of five were kept. What helped: writing it down, and telling the team why. No new conflicts; the boundaries stay as they are.',
          },
          { heading: 'From here' },
          {
            paragraph:
              'We will meet monthly until the thesis is handed in. Pip writes the new rhythm into the contract next time.',
          },
        ],
        agenda: [
          { text: 'Is this useful?', talkedAbout: true },
          { text: 'From here to the thesis', talkedAbout: true },
        ],
        together: {
          others: [],
          usefulness: 'much',
          usefulnessWords: 'Meeting more often, with an end to it.',
          menteeLearned: 'That telling the team why made the day hold.',
        },
        privateLog: {
          preparation: 'Ask about conflicts again.',
          learned: 'That I gain from this too: my own week has a protected hour now.',
          skills: ['questioning', 'clarifying'],
          modes: ['encouraging'],
        },
        privateNote: [
          {
            paragraph:
              'Monthly is more than I offered at the start; agreed because it has an end. Tell my supervisor, and watch the hours.',
          },
        ],
        goals: [0],
        contributions: [
          { voice: 'mentee-idea', text: 'Meet monthly until the thesis is handed in.', goal: null },
        ],
        actions: [
          {
            closedIn: null,
            details: {
              title: 'Offer three dates for monthly meetings',
              owner: 'mentor',
              due: workingDay(today, 3),
              status: 'open',
              outcome: null,
            },
          },
        ],
      },
    ],
  };
}
