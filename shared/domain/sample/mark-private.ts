import type { Sample, SampleRelationship } from './sample.ts';

const withMark = (text: string | null, mark: string): string | null =>
  text === null ? null : `${text} ${mark}`;

/**
 * The same sample with a mark at the end of every private field: each private note and private log, and what is
 * written down about a mentee beside the alias, sensitive details among it. Wherever the mark turns up, something private has leaked.
 */
export function markPrivate(sample: Sample, mark: string): Sample {
  return { ...sample, relationships: sample.relationships.map((relationship) => marked(relationship, mark)) };
}

function marked(
  { mentee, about, career, sensitive, sessions, ...rest }: SampleRelationship,
  mark: string,
): SampleRelationship {
  return {
    ...rest,
    mentee: {
      ...mentee,
      name: withMark(mentee.name, mark),
      workplace: withMark(mentee.workplace, mark),
      introducer: withMark(mentee.introducer, mark),
      conflict: mentee.conflict && {
        ...mentee.conflict,
        earlierRoles: mentee.conflict.earlierRoles.map((one) => ({ ...one, role: `${one.role} ${mark}` })),
        reason: withMark(mentee.conflict.reason, mark),
      },
    },
    about: {
      ...about,
      contact: withMark(about.contact ?? null, mark),
      needs: withMark(about.needs ?? null, mark),
      training: withMark(about.training ?? null, mark),
      constraints: withMark(about.constraints ?? null, mark),
    },
    career: career.map((one) => ({ ...one, note: withMark(one.note, mark) })),
    sensitive: withMark(sensitive, mark),
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
