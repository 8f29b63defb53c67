import type { ConflictingRole, Mentee, MenteeDetails, Origin } from '../../shared/domain/mentee.ts';

/** The details as they stand in a form, where an empty field is ''. */
export type MenteeValues = {
  alias: string;
  name: string;
  pronouns: string;
  stage: string;
  workplace: string;
  origin: Origin;
  scheme: string;
  introducer: string;
  purpose: string;
  conflicts: ConflictingRole[];
  conflictReason: string;
};

export const menteeFieldOrder = [
  'alias',
  'name',
  'pronouns',
  'stage',
  'workplace',
  'origin',
  'scheme',
  'introducer',
  'purpose',
  'conflicts',
  'conflictReason',
] as const satisfies readonly (keyof MenteeValues)[];

/** What the form starts from: the known details, or an empty form. */
export function menteeValues(mentee?: Mentee): MenteeValues {
  return {
    alias: mentee?.alias ?? '',
    name: mentee?.name ?? '',
    pronouns: mentee?.pronouns ?? '',
    stage: mentee?.stage ?? '',
    workplace: mentee?.workplace ?? '',
    origin: mentee?.origin ?? 'chosen',
    scheme: mentee?.scheme ?? '',
    introducer: mentee?.introducer ?? '',
    purpose: mentee?.purpose ?? '',
    conflicts: mentee?.conflicts ?? [],
    conflictReason: mentee?.conflictReason ?? '',
  };
}

/** A reason without a role says nothing: it goes with the last role that is taken off. */
export function withoutIdleReason(details: MenteeDetails): MenteeDetails {
  return details.conflicts.length === 0 ? { ...details, conflictReason: null } : details;
}
