import { z } from 'zod';
import { newMentee, type Origin } from '../../shared/domain/mentee.ts';
import {
  answerOf,
  type ConflictValues,
  conflictValues,
  startConflicts,
} from '../conflicts/conflict-values.ts';
import { parseTimeOfDay } from './form/time-of-day.ts';

/** A new mentee as it stands in the form, where an empty field is ''. */
export type AddValues = {
  alias: string;
  stage: string;
  purpose: string;
  origin: Origin;
  name: string;
  pronouns: string;
  workplace: string;
  scheme: string;
  introducer: string;
  conflict: ConflictValues;
  begun: boolean;
  meetingOn: string | null;
  meetingAt: string;
};

export const addOrder = [
  ...(['alias', 'stage', 'purpose', 'origin'] as const),
  ...(['name', 'pronouns', 'workplace', 'scheme', 'introducer'] as const),
  ...(['conflict', 'begun', 'meetingOn', 'meetingAt'] as const),
] satisfies readonly (keyof AddValues)[];

export const emptyAddValues = (): AddValues => ({
  ...{ alias: '', stage: '', purpose: '', origin: 'chosen' },
  ...{ name: '', pronouns: '', workplace: '', scheme: '', introducer: '' },
  ...{ conflict: startConflicts(null), begun: true, meetingOn: null, meetingAt: '' },
});

/** The form as main asks for it; the zone is this computer's. */
export const addSchema = newMentee
  .omit({ conflict: true, firstMeeting: true })
  .extend({ conflict: conflictValues, meetingOn: z.iso.date().nullable(), meetingAt: z.string() })
  .transform(({ conflict, begun, meetingOn, meetingAt, ...details }) => {
    const answer = answerOf(conflict);
    const startTime = parseTimeOfDay(meetingAt) ?? null;
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const firstMeeting = meetingOn === null ? null : { date: meetingOn, startTime, zone: timeZone };
    return { ...details, conflict: answer, begun: begun && answer !== null, firstMeeting };
  });
