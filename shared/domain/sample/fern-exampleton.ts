import { contractBlocks } from '../contract-templates.ts';
import { noTerms } from '../contract-terms.ts';
import { addDays } from '../time.ts';
import { workingDay } from './days.ts';
import type { SampleRelationship } from './sample.ts';

/** A new consultant who wants a job plan that lasts: eighteen months, six-weekly, in SPA time. */
export function fernExampleton(today: string, mentor: string): SampleRelationship {
  const alias = 'Dr Fern Exampleton';
  const agreedOn = workingDay(today, -105);
  const first = workingDay(today, -98);
  const second = workingDay(today, -56);
  const third = workingDay(today, -14);
  const month4 = addDays(agreedOn, 122);
  const at = { zone: 'Europe/London', startTime: '14:30', minutes: 60 };
  const purpose =
    'To find my feet as a consultant: a job plan I can keep up, and the confidence to speak for my service.';

  return {
    mentee: {
      alias,
      name: null,
      pronouns: 'she/her',
      stage: 'New consultant, first year',
      workplace: 'Another directorate of the same Trust',
      origin: 'matched',
      scheme: 'New consultants’ mentoring scheme',
      introducer: 'The scheme’s co-ordinator',
      purpose,
      conflict: { roles: [], earlierRoles: [], reason: null },
      begun: true,
      firstMeeting: null,
    },
    about: {
      contact: 'By e-mail at work; mornings are best',
      needs: 'The job plan, saying no, and finding a voice among senior colleagues',
      training: 'A two-day course on coaching conversations',
      timeSource: 'spa',
      hoursAMonth: 1,
      constraints: 'On call every sixth week; nothing on Tuesday afternoons',
      lineManagerInformedOn: agreedOn,
      privacyNoticeOn: agreedOn,
      keepUntil: addDays(today, 3 * 365),
    },
    career: [
      {
        stage: null,
        transition: 'first-post',
        began: addDays(today, -160),
        ended: null,
        note: 'First consultant post',
      },
      {
        stage: 'Specialty registrar, final year',
        transition: null,
        began: addDays(today, -525),
        ended: addDays(today, -161),
        note: null,
      },
    ],
    sensitive: null,
    addedOn: workingDay(today, -112),
    contract: {
      template: 'full',
      agreedOn,
      terms: {
        ...noTerms,
        everyWeeks: 6,
        minutes: 60,
        reviewOn: addDays(today, 30),
        endsOn: addDays(first, 548),
      },
      signed: true,
      text: contractBlocks('full', {
        mentor,
        mentee: alias,
        purpose,
        meetings: 'every six weeks, for one hour',
        place: 'a quiet room off site; by video when travel makes no sense',
        time: 'SPA, in both our job plans',
        contact: 'by e-mail, answered within three working days; not by message in the evening',
        notice: 'two working days, and a new date offered at once',
        duration: '18 months from the first meeting',
        reviews: 'every third session and at the end',
      }),
    },
    boundaries: [
      {
        category: 'role',
        item: 'Appraisal, references and anything to do with discretionary points',
        ruling: 'out',
        agreedOn,
      },
      {
        category: 'topics',
        item: 'The job plan, SPA time and how to talk about them',
        ruling: 'in',
        agreedOn,
      },
      {
        category: 'topics',
        item: 'Disagreements with a named colleague',
        ruling: 'discuss-first',
        agreedOn,
      },
      {
        category: 'information',
        item: 'Patients and colleagues are never named or described so that they could be known',
        ruling: 'in',
        agreedOn,
      },
      { category: 'place', item: 'Meetings in the directorate’s own offices', ruling: 'out', agreedOn },
      {
        category: 'limits-of-confidentiality',
        item: 'Patient safety, serious harm, and what the law requires: Fern is told first where that is safe',
        ruling: 'discuss-first',
        agreedOn,
        steps: ['tell-first', 'self-report', 'minimum', 'log'],
      },
    ],
    goals: [
      {
        session: 1,
        achieved: {
          session: 3,
          on: third,
          words: 'Signed last week: two SPA, and a session for letters.',
        },
        details: {
          title: 'A sustainable job plan by month 4',
          why: 'I want to keep teaching, and to be home for supper three evenings a week.',
          currentPicture:
            'Ten clinical sessions and one and a half SPA on paper; letters and rota swaps fill the evenings.',
          preferredPicture: 'The plan names the work I really do, and the week ends on Friday.',
          specific: 'A signed job plan with two SPA and a named session for letters and results.',
          measure: 'Hours over plan, from the diary: under two a week by month 4.',
          achievable: 'The policy allows a review in the first year; the diary gives the evidence.',
          relevant: 'Without it the teaching goes first.',
          targetDate: month4,
          status: 'achieved',
        },
        options: [
          {
            description: 'Renegotiate SPA time',
            pros: 'Fair, and it lasts',
            cons: 'Slow: needs the clinical director and a form',
            resources: 'The job planning policy; the local negotiating committee',
            suitability: 4,
          },
          {
            description: 'Drop a clinic',
            pros: 'Quick',
            cons: 'Loss of service to patients, and of goodwill',
            resources: null,
            suitability: 2,
          },
          {
            description: 'Keep a diary first',
            pros: 'Evidence to talk about',
            cons: 'Four weeks of delay',
            resources: 'A diary sheet of one page',
            suitability: 5,
          },
        ],
        choices: [
          {
            session: 1,
            option: 2,
            chosenOn: first,
            reason: 'Figures will make the talk with the clinical director easier than feelings.',
            reopened: {
              session: 2,
              on: second,
              reason: 'The diary has done its work: the figures are there.',
            },
          },
          {
            session: 2,
            option: 0,
            chosenOn: second,
            reason:
              'The diary shows eleven hours a week outside the plan: now there is something to negotiate with.',
            reopened: null,
          },
        ],
        progress: [
          {
            session: 2,
            notedOn: second,
            text: 'Four weeks of diary kept: eleven hours a week outside the plan.',
          },
          { session: 3, notedOn: third, text: 'Two SPA agreed. Hours over plan are down to three a week.' },
        ],
      },
      {
        session: 3,
        achieved: null,
        details: {
          title: 'Chair the service meeting with confidence',
          why: 'I am asked to chair from next quarter and I dread the interruptions.',
          currentPicture: 'The meeting overruns and the same two voices fill it.',
          preferredPicture: 'It ends on time, and everyone has been heard.',
          specific: 'Chair three meetings to a timed agenda.',
          measure: 'Ends on time; a word from each person at least once.',
          achievable: 'The agenda is mine to set.',
          relevant: null,
          targetDate: addDays(today, 120),
          status: 'active',
        },
        options: [
          {
            description: 'Sit beside an experienced chair twice, then chair',
            pros: 'Something to copy',
            cons: 'Starts later',
            resources: 'A colleague in another service has offered',
            suitability: 4,
          },
          {
            description: 'Go on the half-day chairing course',
            pros: 'Practice in a safe room',
            cons: 'Study leave; no date yet',
            resources: 'The education department’s list',
            suitability: 3,
          },
        ],
        choices: [],
        progress: [],
      },
    ],
    sessions: [
      {
        facts: { ...at, date: first, format: 'in-person', signposting: null, nextDate: second },
        record: [
          { heading: 'Where things stand' },
          {
            paragraph:
              'We went through the first-meeting checklist: expectations, confidentiality and its limits, notes, and how we will review. Fern described the first four months in post.',
          },
          {
            bullets: [
              'The job plan was inherited; nobody has looked at it since the post was advertised.',
              'Letters, results and rota swaps are done in the evenings.',
              'Teaching is what Fern least wants to lose.',
            ],
          },
          { heading: 'What Fern wants' },
          { quote: 'I want the week on paper to be the week I work.' },
          { heading: 'Before we meet again' },
          {
            tasks: [
              { text: 'Keep a diary of every hour for four weeks', done: true },
              { text: 'Find the job planning policy', done: true },
            ],
          },
        ],
        agenda: [
          { text: 'What each of us expects', talkedAbout: true },
          { text: 'Where the hours go', talkedAbout: true },
        ],
        together: {
          others: [],
          usefulness: 'much',
          usefulnessWords: 'Drawing the week on paper.',
          menteeLearned: 'That nobody has ever counted my hours, and that I can.',
        },
        privateLog: {
          preparation: 'Read the policy on job plans beforehand. Leave room for the welcome.',
          learned: 'That I talk too much in a first meeting.',
          skills: ['questioning', 'active-listening'],
          modes: ['supporting', 'information'],
        },
        privateNote: [
          {
            paragraph:
              'Quick, warm, apologises before each complaint. I noticed an urge to hand over my own job plan; kept to questions.',
          },
          {
            bullets: [
              'Hypothesis: saying no feels like letting patients down. Not tested yet.',
              'For supervision: my own history with this directorate; am I neutral?',
            ],
          },
        ],
        goals: [0],
        contributions: [
          { voice: 'mentee-idea', text: 'Write down every hour for four weeks, the evenings too.', goal: 0 },
          { voice: 'mentee-idea', text: 'Ask the other new consultant how her plan was agreed.', goal: 0 },
        ],
        actions: [
          {
            closedIn: 2,
            details: {
              title: 'Keep a diary of every working hour for four weeks',
              owner: 'mentee',
              due: addDays(first, 35),
              status: 'done',
              outcome: 'Eleven hours a week outside the plan.',
              confidence: 8,
            },
          },
          {
            closedIn: 2,
            details: {
              title: 'Send the one-page diary sheet',
              owner: 'mentor',
              due: addDays(first, 3),
              status: 'done',
              outcome: null,
            },
          },
        ],
      },
      {
        facts: {
          ...at,
          date: second,
          format: 'video',
          signposting: 'The local negotiating committee, for how job plan reviews are done here.',
          nextDate: third,
        },
        record: [
          { heading: 'What the diary shows' },
          {
            paragraph:
              'Fern brought four weeks of figures: eleven hours a week that no job plan names, most of them letters and rota swaps.',
          },
          { heading: 'Options, looked at again' },
          {
            paragraph:
              'Dropping a clinic stays the last resort. With the figures in hand Fern chose to renegotiate SPA time.',
          },
          { paragraph: 'Experience offered by the mentor: bring one page, not the whole diary.' },
          { heading: 'Steps' },
          { numbers: ['One page of figures', 'A date with the clinical director', 'Practise the opening'] },
        ],
        agenda: [
          { text: 'What the diary shows', talkedAbout: true },
          { text: 'Which way to take', talkedAbout: true },
          { text: 'The rota in the summer', talkedAbout: false },
        ],
        together: {
          others: [],
          usefulness: 'much',
          usefulnessWords: 'Seeing the figures on one page.',
          menteeLearned: 'That figures are easier to bring than complaints.',
        },
        privateLog: {
          preparation: 'Do not choose for her. Ask for the options first.',
          learned: 'That silence after a question is worth the wait.',
          skills: ['probing', 'clarifying'],
          modes: ['coaching', 'information'],
        },
        privateNote: [
          {
            paragraph:
              'Much lighter today. We rehearsed the opening sentence twice; the second time there was no apology in it.',
          },
          { paragraph: 'Watch that I do not become the union rep.' },
        ],
        goals: [0],
        contributions: [
          { voice: 'mentee-idea', text: 'Begin with what the service gains, not with what I lose.', goal: 0 },
          {
            voice: 'mentor-experience',
            text: 'When I asked for a review myself, one page of figures did more than the whole diary.',
            goal: 0,
          },
        ],
        actions: [
          {
            closedIn: 3,
            details: {
              title: 'Ask for a job plan review, with one page of figures',
              owner: 'mentee',
              due: addDays(second, 21),
              status: 'done',
              outcome: 'Agreed in principle; two SPA from next month.',
              confidence: 6,
              easier: 'Rehearse the opening once more, aloud.',
            },
          },
        ],
      },
      {
        facts: {
          ...at,
          date: third,
          format: 'in-person',
          signposting: null,
          nextDate: workingDay(today, 28),
        },
        record: [
          { heading: 'A plan that is agreed' },
          {
            paragraph:
              'The new job plan has two SPA and a session for letters and results. Fern marked the first goal as achieved.',
          },
          { heading: 'Review of our work' },
          {
            bullets: [
              'Useful: figures first, and saying things aloud before the meeting.',
              'Keep: six-weekly, an hour. Nothing to change in the contract or the boundaries; no new conflicts.',
            ],
          },
          { heading: 'Next' },
          {
            paragraph:
              'A new goal: chairing the service meeting. Two options are on the table; Fern will choose next time.',
          },
        ],
        agenda: [
          { text: 'The rota in the summer', talkedAbout: false },
          { text: 'How the talk went', talkedAbout: true },
          { text: 'Chairing meetings', talkedAbout: true },
        ],
        together: {
          others: [],
          usefulness: 'some',
          usefulnessWords: 'More practice of the opening would help.',
          menteeLearned: 'That I can ask for what is fair without an apology.',
        },
        privateLog: {
          preparation: 'Ask about the summer rota again; it was left over.',
          learned: 'That naming a success takes as long as naming a trouble.',
          skills: ['coaching', 'challenging'],
          modes: ['encouraging', 'opening-doors'],
        },
        privateNote: [
          {
            paragraph:
              'Pride, openly shown. I felt it too. Ending is a year off, but she could do without me sooner: raise it at the next review.',
          },
        ],
        goals: [0, 1],
        contributions: [
          {
            voice: 'mentee-idea',
            text: 'A round of one sentence each before the discussion opens.',
            goal: 1,
          },
          {
            voice: 'mentor-experience',
            text: 'I once chaired with a clock on the table, and it kept me honest.',
            goal: 1,
          },
        ],
        actions: [
          {
            closedIn: null,
            details: {
              title: 'Write a timed agenda for the next service meeting',
              owner: 'mentee',
              due: workingDay(today, 10),
              status: 'open',
              outcome: null,
              confidence: 7,
            },
          },
          {
            closedIn: null,
            details: {
              title: 'Send the reading on chairing',
              owner: 'mentor',
              due: workingDay(today, 4),
              status: 'open',
              outcome: null,
            },
          },
        ],
      },
    ],
  };
}
