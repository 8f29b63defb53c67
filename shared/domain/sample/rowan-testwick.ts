import { contractBlocks } from '../contract-templates.ts';
import { noTerms } from '../contract-terms.ts';
import { addDays } from '../time.ts';
import { monthOf, workingDay } from './days.ts';
import type { SampleRelationship } from './sample.ts';

/** A registrar after a failed exam: four sessions in six months, nothing to the supervisor, the limits explained. */
export function rowanTestwick(today: string, mentor: string): SampleRelationship {
  const alias = 'Dr Rowan Testwick';
  const agreedOn = workingDay(today, -77);
  const first = agreedOn;
  const second = workingDay(today, -42);
  const third = today;
  const decideBy = addDays(today, 60);
  const at = { zone: 'Europe/London', startTime: '17:15', minutes: 50 };
  const purpose = 'To decide what to do about the exam, and to get back to enjoying the work.';

  return {
    mentee: {
      alias,
      name: null,
      pronouns: 'he/him',
      stage: 'ST4',
      workplace: 'Another Trust',
      origin: 'chosen',
      scheme: null,
      introducer: 'A friend from an earlier rotation',
      purpose,
      conflict: { roles: [], earlierRoles: [], reason: null },
      begun: true,
      firstMeeting: null,
    },
    about: {
      contact: 'Private e-mail only, never the work address',
      needs: 'Room to think about the exam away from the department',
      timeSource: 'study',
      constraints: 'Nights in blocks of four; an hour’s drive each way',
      privacyNoticeOn: agreedOn,
      keepUntil: addDays(today, 365),
    },
    career: [
      { stage: null, transition: 'exam', began: addDays(today, -98), ended: null, note: 'The written part' },
    ],
    sensitive: null,
    addedOn: workingDay(today, -84),
    contract: {
      template: 'short',
      agreedOn,
      terms: { ...noTerms, everyWeeks: 6, minutes: 50, sessions: 4, endsOn: addDays(agreedOn, 183) },
      signed: true,
      text: [
        ...contractBlocks('short', {
          mentor,
          mentee: alias,
          purpose,
          meetings: 'four times in six months, for fifty minutes',
          place: 'in a bookable room away from both hospitals, later by video',
          duration: 'four sessions within six months',
          time: 'our own time and study leave',
          notice: 'a day if at all possible',
          reviews: 'at the third session',
        }),
        { heading: 'Agreed besides' },
        {
          paragraph:
            'Nothing goes to the educational supervisor, in either direction. If Rowan wants the supervisor to know something, Rowan says it himself. The limit of patient safety was explained and understood.',
        },
      ],
    },
    boundaries: [
      {
        category: 'role',
        item: 'Mentor’s advice on clinical cases; that belongs to clinical supervision',
        ruling: 'out',
        agreedOn,
      },
      {
        category: 'information',
        item: 'Anything told to the educational supervisor',
        ruling: 'out',
        agreedOn,
      },
      {
        category: 'topics',
        item: 'How Rowan feels about the result, and what it means for him',
        ruling: 'in',
        agreedOn,
      },
      { category: 'topics', item: 'Leaving the specialty', ruling: 'in', agreedOn },
      {
        category: 'competence-and-signposting',
        item: 'Low mood: the mentor listens and signposts, and does not treat',
        ruling: 'discuss-first',
        agreedOn,
      },
      {
        category: 'time-and-contact',
        item: 'Calls on nights or on leave',
        ruling: 'out',
        agreedOn,
      },
      {
        category: 'limits-of-confidentiality',
        item: 'Serious harm to Rowan or others, and patient safety',
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
          title: `Decide on the resit by ${monthOf(decideBy)}`,
          why: 'I would rather choose than drift into the next sitting.',
          currentPicture: 'I open the book at eleven at night and read the same page.',
          preferredPicture: 'One decision, told to the people who need to know, and evenings with a purpose.',
          specific: 'A decision with a timetable to match.',
          measure: 'It is written down, and the form is sent.',
          achievable: 'The form is due in two months.',
          relevant: 'Progression depends on it.',
          targetDate: decideBy,
          status: 'active',
        },
        options: [
          {
            description: 'Resit at the next sitting',
            pros: 'Over sooner',
            cons: 'Nine weeks on a heavy rota',
            resources: null,
            suitability: 2,
          },
          {
            description: 'Defer by one sitting',
            pros: 'Study leave and a study group; time to get well',
            cons: 'Later progression',
            resources: 'Study leave; the exam support tutor',
            suitability: 5,
          },
          {
            description: 'Change specialty',
            pros: 'No exam of this kind',
            cons: 'Gives up work that he likes',
            resources: 'A careers conversation',
            suitability: 1,
          },
        ],
        choices: [
          {
            session: 2,
            option: 1,
            chosenOn: second,
            reason: 'I like the work. I need a fair run at the exam, not a quick one.',
            reopened: null,
          },
        ],
        progress: [
          {
            session: 2,
            notedOn: second,
            text: 'The breakdown of marks is in: two sections of nine let it down.',
          },
          { session: 3, notedOn: third, text: 'Study leave is granted, and the timetable is written.' },
        ],
      },
    ],
    sessions: [
      {
        facts: {
          ...at,
          date: first,
          format: 'in-person',
          signposting: 'The exam support tutor.',
          nextDate: second,
        },
        record: [
          { heading: 'The story so far' },
          {
            paragraph:
              'Rowan told the story of the exam and of the weeks after it. We read the contract together, limits first, and agreed it.',
          },
          { heading: 'Strengths that are still there' },
          {
            bullets: [
              'Colleagues ask him first when a ward round is short of hands.',
              'The practical part of the exam was a clear pass.',
              'He has come back from a setback before.',
            ],
          },
          { heading: 'Before we meet again' },
          { tasks: [{ text: 'Ask for the breakdown of marks', done: true }] },
        ],
        agenda: [
          { text: 'What happened', talkedAbout: true },
          { text: 'What still works', talkedAbout: true },
        ],
        together: {
          others: [],
          usefulness: 'much',
          usefulnessWords: 'Being listened to before any plan.',
          menteeLearned: 'That one exam does not say who I am.',
        },
        privateLog: {
          preparation: 'No advice today. Know the way to occupational health.',
          learned: 'That I wanted to repair it at once, and did not.',
          skills: ['active-listening', 'questioning'],
          modes: ['supporting', 'encouraging'],
        },
        privateNote: [
          {
            paragraph:
              'Low mood for six weeks, poor sleep, no thoughts of harm when I asked directly. Safe to work by his own account and by how he spoke of patients.',
          },
          {
            bullets: [
              'Signposted to his GP and to occupational health; he will ring on Monday.',
              'Limit of patient safety explained again. Not reached.',
              'For supervision: how often do I ask about mood before I become his doctor?',
            ],
          },
        ],
        goals: [0],
        contributions: [
          {
            voice: 'mentee-idea',
            text: 'Find out which sections let the paper down before deciding anything.',
            goal: 0,
          },
        ],
        actions: [
          {
            closedIn: 2,
            details: {
              title: 'Ask for the breakdown of marks',
              owner: 'mentee',
              due: addDays(first, 14),
              status: 'done',
              outcome: 'Two of nine sections let the paper down.',
              confidence: 9,
            },
          },
          {
            closedIn: 2,
            details: {
              title: 'Ring the exam support tutor',
              owner: 'mentee',
              due: addDays(first, 21),
              status: 'done',
              outcome: 'First meeting arranged.',
              confidence: 5,
              easier: 'Ring from work, in the lunch break.',
            },
          },
        ],
      },
      {
        facts: { ...at, date: second, format: 'video', signposting: null, nextDate: third },
        record: [
          { heading: 'Three ways on' },
          {
            paragraph:
              'With the breakdown in hand Rowan set out three options and what speaks for and against each. He chose to defer by one sitting.',
          },
          { quote: 'I need a fair run at it, not a quick one.' },
          { heading: 'What follows from it' },
          {
            bullets: [
              'Apply for study leave before the rota is fixed.',
              'Think about who needs to hear the decision, and from whom.',
            ],
          },
        ],
        agenda: [
          { text: 'The three ways', talkedAbout: true },
          { text: 'What the college allows', talkedAbout: true },
        ],
        together: {
          others: [],
          usefulness: 'some',
          usefulnessWords: 'A list of what each way asks of me.',
          menteeLearned: 'That deferring is a choice and no defeat.',
        },
        privateLog: {
          preparation: 'Bring the dates of the next two sittings.',
          learned: 'To leave the pros and cons to him.',
          skills: ['clarifying', 'challenging'],
          modes: ['information', 'coaching'],
        },
        privateNote: [
          {
            paragraph:
              'Sleeping better; saw the GP. The choice was his: I caught myself leaning towards deferring and said so.',
          },
        ],
        goals: [0],
        contributions: [
          {
            voice: 'mentee-idea',
            text: 'Write each of the three ways on a page of its own, and sleep on it.',
            goal: 0,
          },
          {
            voice: 'mentor-experience',
            text: 'I deferred an exam once; what I missed was a group to study with.',
            goal: 0,
          },
        ],
        actions: [
          {
            closedIn: 3,
            details: {
              title: 'Apply for study leave',
              owner: 'mentee',
              due: addDays(second, 14),
              status: 'done',
              outcome: 'Granted: five days.',
              confidence: 8,
            },
          },
          {
            closedIn: null,
            details: {
              title: 'Tell the educational supervisor about the decision',
              owner: 'mentee',
              due: workingDay(today, 7),
              status: 'open',
              outcome: null,
              confidence: 6,
              easier: 'Write down the first sentence beforehand.',
            },
          },
        ],
      },
      {
        facts: { ...at, date: third, format: 'video', signposting: null, nextDate: workingDay(today, 45) },
        record: [
          { heading: 'A timetable' },
          {
            numbers: [
              'Two evenings a week, an hour each, with the study group',
              'Practice paper at the end of each month',
              'Study leave in the last two weeks',
            ],
          },
          { heading: 'Telling the supervisor' },
          { paragraph: 'Rowan will tell the educational supervisor himself, within the week.' },
          { heading: 'Is this useful?' },
          {
            paragraph:
              'Yes: a place to think aloud that reports to nobody. One session is left of four; we will use it after the first practice paper.',
          },
        ],
        agenda: [
          { text: 'The timetable', talkedAbout: true },
          { text: 'Telling the supervisor', talkedAbout: true },
        ],
        together: {
          others: [],
          usefulness: 'much',
          usefulnessWords: 'Saying the sentence aloud once.',
          menteeLearned: 'That I can tell the news myself.',
        },
        privateLog: {
          preparation: 'Offer to practise the talk.',
          learned: 'That practising aloud beats talking about it.',
          skills: ['coaching', 'probing'],
          modes: ['coaching', 'encouraging'],
        },
        privateNote: [
          {
            paragraph:
              'A different person in the chair: humour back. Plan the ending now, it is one meeting away. Ask what he will do in place of these talks.',
          },
        ],
        goals: [0],
        contributions: [
          {
            voice: 'mentee-idea',
            text: 'Tell the supervisor in person, with the timetable in hand.',
            goal: null,
          },
        ],
        actions: [
          {
            closedIn: null,
            details: {
              title: 'First practice paper under exam conditions',
              owner: 'mentee',
              due: workingDay(today, 30),
              status: 'open',
              outcome: null,
              confidence: 7,
            },
          },
        ],
      },
    ],
  };
}
