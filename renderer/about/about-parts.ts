import { z } from 'zod';
import { type Mentee, type MenteeDetails, menteeChanges } from '../../shared/domain/mentee.ts';

export type FieldName = keyof MenteeDetails;
type FieldKind = 'line' | 'passage' | 'day' | 'hours' | 'tick' | 'origin' | 'time';

const kinds: Readonly<Record<FieldName, FieldKind>> = {
  alias: 'line',
  name: 'line',
  nameOnRecord: 'tick',
  pronouns: 'line',
  contact: 'passage',
  workplace: 'line',
  origin: 'origin',
  scheme: 'line',
  introducer: 'line',
  directedBy: 'line',
  reported: 'passage',
  purpose: 'passage',
  needs: 'passage',
  training: 'passage',
  timeSource: 'time',
  hoursAMonth: 'hours',
  constraints: 'passage',
  lineManagerInformedOn: 'day',
  privacyNoticeOn: 'day',
  keepUntil: 'day',
};

export const kindOf = (name: FieldName): FieldKind => kinds[name];

/** The parts of the page that are nothing but fields, each handed in by itself. */
export const aboutParts = {
  who: ['alias', 'name', 'nameOnRecord', 'pronouns', 'contact', 'workplace'],
  origin: ['origin', 'directedBy', 'reported', 'scheme', 'introducer'],
  purpose: ['purpose', 'needs', 'training'],
  time: ['timeSource', 'hoursAMonth', 'constraints'],
  keeping: ['lineManagerInformedOn', 'privacyNoticeOn', 'keepUntil'],
} as const satisfies Record<string, readonly FieldName[]>;
export type AboutPart = keyof typeof aboutParts;

/** Fields that are asked only of a relationship that was directed. */
export const directedFields: readonly FieldName[] = ['directedBy', 'reported'];

/** A field as it stands in a form: an empty one is '', a day without a day null. */
export type AboutValues = Record<string, string | boolean | null>;

export function valuesOf(mentee: Mentee, fields: readonly FieldName[]): AboutValues {
  return Object.fromEntries(
    fields.map((name) => {
      const value = mentee[name];
      if (kindOf(name) === 'day' || typeof value === 'boolean')
        return [name, value as string | boolean | null];
      return [name, value === null ? '' : String(value)];
    }),
  );
}

/** What was typed as main asks for it. */
export const aboutSchema = z
  .record(z.string(), z.union([z.string(), z.boolean(), z.null()]))
  .transform((values) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => {
        if (name === 'timeSource') return [name, value === '' ? null : value];
        if (name === 'hoursAMonth')
          return [name, value === '' ? null : Number(String(value).replace(',', '.'))];
        return [name, value];
      }),
    ),
  )
  .pipe(menteeChanges);
