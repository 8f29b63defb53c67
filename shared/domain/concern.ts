import { z } from 'zod';
import { id, optionalText } from './fields.ts';
import { instant, localDate } from './time.ts';

/**
 * The steps of a concern, in the order in which guidance leads through them: what was noticed, whether anybody is safe,
 * the mentee told first and encouraged to report it themselves, advice, a decision, the least passed on, a second look.
 */
export const concernStep = z.enum([
  'noticed',
  'safety',
  'mentee-told',
  'self-report',
  'advice',
  'decision',
  'disclosure',
  'follow-up',
  'closing',
  'reopening',
]);
export type ConcernStep = z.infer<typeof concernStep>;

/** The answers that a step offers to choose from. `noticed` asks which limit of confidentiality it may touch. */
export const concernChoices = {
  noticed: [
    'harm-to-mentee',
    'harm-to-others',
    'patient-safety',
    'safeguarding',
    'illegality',
    'law',
    'unsure',
  ],
  safety: ['nobody-in-danger', 'not-sure', 'danger-now'],
  'mentee-told': ['told-first', 'told-afterwards', 'not-safe-to-tell', 'not-yet'],
  'self-report': ['will-report', 'has-reported', 'does-not-want-to', 'not-asked-yet'],
} as const satisfies Partial<Record<ConcernStep, readonly string[]>>;
export type ChoiceStep = keyof typeof concernChoices;
const concernChoice = z.enum(Object.values(concernChoices).flat());
export type ConcernChoice = z.infer<typeof concernChoice>;

/** What a step asks for besides words. */
interface StepForm {
  readonly words: 'needed' | 'optional';
  readonly who?: true;
  readonly day: 'needed' | 'optional';
}
export const stepForms: Readonly<Record<ConcernStep, StepForm>> = {
  noticed: { words: 'needed', day: 'needed' },
  safety: { words: 'optional', day: 'optional' },
  'mentee-told': { words: 'optional', day: 'optional' },
  'self-report': { words: 'optional', day: 'optional' },
  advice: { words: 'needed', who: true, day: 'needed' },
  decision: { words: 'needed', day: 'needed' },
  disclosure: { words: 'needed', who: true, day: 'needed' },
  'follow-up': { words: 'optional', day: 'needed' },
  closing: { words: 'needed', day: 'needed' },
  reopening: { words: 'needed', day: 'needed' },
};

const hasChoices = (step: ConcernStep): step is ChoiceStep => Object.hasOwn(concernChoices, step);

/** The answers that a step offers; undefined for a step that asks in words alone. */
export function choicesOf(step: ConcernStep): readonly ConcernChoice[] | undefined {
  return hasChoices(step) ? concernChoices[step] : undefined;
}

/** What is being written to one step and not recorded yet. */
export const concernDraft = z.object({
  choice: concernChoice.nullable(),
  who: optionalText(200),
  words: optionalText(8000),
  on: localDate.nullable(),
});
export type ConcernDraft = z.infer<typeof concernDraft>;
export const concernDrafts = z.partialRecord(concernStep, concernDraft);

/** One thing to record. `corrects` names the entry that it puts right, by its number. */
export const concernEntryDetails = concernDraft.extend({
  step: concernStep,
  corrects: z.int().min(1).nullable(),
});
export type ConcernEntryDetails = z.infer<typeof concernEntryDetails>;

/** What was recorded, for good: a slip is put right by a further entry that names it. */
export const concernEntry = concernEntryDetails.extend({ number: z.int().min(1), recordedAt: instant });
export type ConcernEntry = z.infer<typeof concernEntry>;

/** A moment at which a limit of confidentiality was, or may be, reached. Private. */
export const concern = z.object({
  id,
  menteeId: id,
  /** The session in which it came up. */
  sessionId: id.nullable(),
  draft: concernDrafts,
  entries: z.array(concernEntry),
  followUpOn: localDate.nullable(),
  closedOn: localDate.nullable(),
  createdAt: instant,
  updatedAt: instant,
});
export type Concern = z.infer<typeof concern>;

/** That something is due, and never what. */
export const concernFollowUp = z.object({
  concernId: id,
  menteeId: id,
  alias: z.string(),
  followUpOn: localDate,
});
export type ConcernFollowUp = z.infer<typeof concernFollowUp>;

/** The entries that stand: those that no later one puts right. */
export function standingEntries(entries: readonly ConcernEntry[]): ConcernEntry[] {
  const corrected = new Set(entries.map(({ corrects }) => corrects));
  return entries.filter(({ number }) => !corrected.has(number));
}

export type ConcernRule =
  | 'concern-choice'
  | 'concern-words'
  | 'concern-who'
  | 'concern-day'
  | 'concern-correction'
  | 'concern-begin'
  | 'concern-undecided'
  | 'concern-closed'
  | 'concern-open';

/** Why an entry cannot be recorded as it is; undefined where it can. */
export function problemOf(
  { entries, closedOn }: Pick<Concern, 'entries' | 'closedOn'>,
  entry: ConcernEntryDetails,
): ConcernRule | undefined {
  const { step, choice, who, words, on, corrects } = entry;
  const form = stepForms[step];
  const standing = standingEntries(entries);
  const has = (asked: ConcernStep) => standing.some((one) => one.step === asked);
  if (closedOn !== null && step !== 'reopening' && corrects === null) return 'concern-closed';
  if (closedOn === null && step === 'reopening') return 'concern-open';
  if (corrects !== null && !standing.some((one) => one.number === corrects && one.step === step))
    return 'concern-correction';
  if (step !== 'noticed' && !has('noticed')) return 'concern-begin';
  if (step === 'closing' && !has('decision')) return 'concern-undecided';
  const offered = choicesOf(step);
  if (offered === undefined ? choice !== null : choice === null || !offered.includes(choice))
    return 'concern-choice';
  if (form.words === 'needed' && words === null) return 'concern-words';
  if (form.who === true && who === null) return 'concern-who';
  if (form.day === 'needed' && on === null) return 'concern-day';
  return undefined;
}

/** What the entries say of the concern as a whole: the day of the next look, and whether it is closed. */
export function stateOf(entries: readonly ConcernEntry[]): Pick<Concern, 'followUpOn' | 'closedOn'> {
  const placeOf = ({ number, corrects }: ConcernEntry): number => {
    const corrected = entries.find((one) => one.number === corrects);
    return corrected === undefined ? number : placeOf(corrected);
  };
  // a correction stands where the entry stood that it puts right
  const standing = standingEntries(entries).sort((a, b) => placeOf(a) - placeOf(b));
  const last = (steps: readonly ConcernStep[]) => standing.filter(({ step }) => steps.includes(step)).at(-1);
  const ending = last(['closing', 'reopening']);
  const closedOn = ending?.step === 'closing' ? ending.on : null;
  return { closedOn, followUpOn: closedOn === null ? (last(['follow-up'])?.on ?? null) : null };
}
