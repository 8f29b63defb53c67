import { z } from 'zod';
import { id, line, optionalText } from './fields.ts';
import { instant } from './time.ts';

/** Where a relationship stands in its life-cycle. */
export const relationshipStatus = z.enum([
  'enquiry',
  'declined',
  'exploratory',
  'active',
  'under-review',
  'paused',
  'ending',
  'closed',
]);
export type RelationshipStatus = z.infer<typeof relationshipStatus>;

/** How mentor and mentee came together. A directed relationship was asked for by a regulator or employer. */
export const origin = z.enum(['chosen', 'matched', 'introduced', 'directed']);
export type Origin = z.infer<typeof origin>;

/**
 * Roles that guidance keeps apart from mentoring (BMA, London Deanery): asked when a mentee is added.
 * `former-supervisor` is allowed once the role has ended, with the reason recorded.
 */
export const conflictingRole = z.enum([
  'line-manager',
  'appraiser',
  'clinical-supervisor',
  'educational-supervisor',
  'examiner',
  'close-relation',
  'former-supervisor',
]);
export type ConflictingRole = z.infer<typeof conflictingRole>;

/** What the mentor writes down about a mentee. The alias is shown everywhere; the name is optional. */
export const menteeDetails = z.object({
  alias: line(80),
  name: optionalText(120),
  pronouns: optionalText(40),
  stage: optionalText(120),
  workplace: optionalText(160),
  origin,
  scheme: optionalText(120),
  introducer: optionalText(120),
  purpose: optionalText(),
  conflicts: z.array(conflictingRole).max(conflictingRole.options.length),
  conflictReason: optionalText(1000),
});
export type MenteeDetails = z.infer<typeof menteeDetails>;

export const mentee = menteeDetails.extend({
  id,
  status: relationshipStatus,
  createdAt: instant,
  updatedAt: instant,
});
export type Mentee = z.infer<typeof mentee>;
