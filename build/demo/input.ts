import { sampleOf } from '../../shared/domain/sample/index.ts';
import { markPrivate } from '../../shared/domain/sample/mark-private.ts';
import type { Sample } from '../../shared/domain/sample/sample.ts';

/** Stands in every private field of the demo: wherever it turns up outside the vault, something private has leaked. */
export const privateMark = 'PRIVATE-CANARY-7Q';

/** The three worked examples, with the mark in every private field, also in those that the examples leave empty. */
export function demoInput(today: string): Sample {
  const sample = markPrivate(sampleOf(today), privateMark);
  return {
    ...sample,
    relationships: sample.relationships.map((relationship) => ({
      ...relationship,
      mentee: {
        ...relationship.mentee,
        name: relationship.mentee.name ?? privateMark,
        pronouns: `${relationship.mentee.pronouns ?? ''} ${privateMark}`.trim(),
        workplace: relationship.mentee.workplace ?? privateMark,
        introducer: relationship.mentee.introducer ?? privateMark,
        scheme: `${relationship.mentee.scheme ?? ''} ${privateMark}`.trim(),
      },
    })),
  };
}
