import type { BegunBy, EndingKind } from '../../../shared/domain/life-cycle.ts';
import type { ReviewOutcome } from '../../../shared/domain/review.ts';
import { fernExampleton } from '../../../shared/domain/sample/fern-exampleton.ts';
import { pipSamplesby } from '../../../shared/domain/sample/pip-samplesby.ts';
import { rowanTestwick } from '../../../shared/domain/sample/rowan-testwick.ts';
import type { SampleRelationship } from '../../../shared/domain/sample/sample.ts';
import { addDays, localDayOf } from '../../../shared/domain/time.ts';

/** A worked example from the enquiry to its closing: what the sample tells of it, and how it goes on from there. */
export interface Story {
  readonly mentor: string;
  readonly example: SampleRelationship;
  /** What the two add to the words of the template, and which of its sections they do without. */
  readonly contract: { readonly words: string; readonly leftOut: string; readonly reporting: string | null };
  /** What comes between the third session and the ending. */
  readonly turn: 'none' | 'renewal-and-pause';
  readonly review: { readonly outcome: ReviewOutcome; readonly usefulness: string };
  readonly ending: {
    readonly kind: EndingKind;
    readonly begunBy: BegunBy;
    readonly achievements: string;
    readonly nextSupport: string;
    readonly keepUntil: string;
    readonly statement: string | null;
  };
}

const today = localDayOf(new Date());
const keepUntil = addDays(today, 365);

const fern: Story = {
  mentor: 'Dr Max Placeholder',
  example: fernExampleton(today, 'Dr Max Placeholder'),
  contract: {
    words: 'Every six weeks for an hour, off site, in SPA time; eighteen months in all.',
    leftOut: 'Concerns and complaints',
    reporting: null,
  },
  turn: 'none',
  review: { outcome: 'end', usefulness: 'Figures first, and saying things aloud before the meeting.' },
  ending: {
    kind: 'completed',
    begunBy: 'both',
    achievements: 'A job plan that lasts, and a first service meeting chaired.',
    nextSupport: 'The consultants’ peer group.',
    keepUntil,
    statement:
      'We set out to find a job plan that lasts. It is there, and so is the voice that asked for it.',
  },
};

const rowan: Story = {
  mentor: 'Dr Ada Mockford',
  example: rowanTestwick(today, 'Dr Ada Mockford'),
  contract: {
    words: 'Nothing goes to the educational supervisor, in either direction.',
    leftOut: 'Notes',
    reporting: 'Nothing to the supervisor. What Rowan wants known there, Rowan says himself.',
  },
  turn: 'none',
  review: { outcome: 'end', usefulness: 'Being listened to before any plan.' },
  ending: {
    kind: 'mentee-ended',
    begunBy: 'mentee',
    achievements: 'A decision with a timetable, told by Rowan himself.',
    nextSupport: 'The study group and the exam support tutor.',
    keepUntil,
    statement: null,
  },
};

const pip: Story = {
  mentor: 'Dr Una Dummydata',
  example: pipSamplesby(today, 'Dr Una Dummydata'),
  contract: {
    words: 'Every two months, in study time. The mentor never examines.',
    leftOut: 'Concerns and complaints',
    reporting: null,
  },
  turn: 'renewal-and-pause',
  review: { outcome: 'amend', usefulness: 'The drawing of the week; monthly until submission.' },
  ending: {
    kind: 'completed',
    begunBy: 'both',
    achievements: 'Thesis and placement in one week, and Sundays free.',
    nextSupport: 'The thesis supervisor.',
    keepUntil,
    statement: null,
  },
};

export const stories: readonly Story[] = [fern, rowan, pip];
