import type { Sample, SampleRelationship } from './sample.ts';

const withMark = (text: string | null, mark: string): string | null =>
  text === null ? null : `${text} ${mark}`;

/**
 * The same sample with a mark at the end of every private field: each private note and private log, and what is written down about a
 * mentee beside the alias. Wherever the mark turns up, something private has leaked.
 */
export function markPrivate(sample: Sample, mark: string): Sample {
  return { ...sample, relationships: sample.relationships.map((relationship) => marked(relationship, mark)) };
}

function marked({ mentee, sessions, ...rest }: SampleRelationship, mark: string): SampleRelationship {
  return {
    ...rest,
    mentee: {
      ...mentee,
      name: withMark(mentee.name, mark),
      workplace: withMark(mentee.workplace, mark),
      introducer: withMark(mentee.introducer, mark),
      conflict: mentee.conflict && { ...mentee.conflict, reason: withMark(mentee.conflict.reason, mark) },
    },
    sessions: sessions.map((session) => ({
      ...session,
      privateLog: {
        ...session.privateLog,
        preparation: withMark(session.privateLog.preparation, mark),
        learned: withMark(session.privateLog.learned, mark),
      },
      privateNote: [...session.privateNote, { paragraph: mark }],
    })),
  };
}
