import type { ContributionVoice } from '../../domain/contribution.ts';

const voiceWords = {
  'contributions.voice.mentee-idea': 'The mentee’s idea',
  'contributions.voice.mentor-experience': 'Experience offered by the mentor',
} as const satisfies Record<`contributions.voice.${ContributionVoice}`, string>;

const addWords = {
  'contributions.add.mentee-idea': 'Note an idea of the mentee',
  'contributions.add.mentor-experience': 'Note experience you offered',
} as const satisfies Record<`contributions.add.${ContributionVoice}`, string>;

const textWords = {
  'contributions.text.mentee-idea': 'The idea, in the mentee’s words',
  'contributions.text.mentor-experience': 'What you offered: what happened to you, not what to do',
} as const satisfies Record<`contributions.text.${ContributionVoice}`, string>;

export const contributionsWords = {
  ...voiceWords,
  ...addWords,
  ...textWords,
  'contributions.title': 'Ideas and experience',
  'contributions.hint':
    'What is the mentee’s own and what you offered are kept apart, so that the choice stays the mentee’s.',
  'contributions.none': 'Nothing noted yet. Ask for the mentee’s ideas first; experience can wait.',
  'contributions.textMissing': 'Write down in a few words what was said.',
  'contributions.textTooLong': 'This is too long. Please keep it to {max, number} characters.',
  'contributions.goal': 'About the goal (optional)',
  'contributions.noGoal': 'No goal in particular',
  'contributions.session': 'Said in the session (optional)',
  'contributions.noSession': 'Between sessions',
  'contributions.sessionOption': 'Session {number, number} · {date}',
  'contributions.inSession': 'in session {number, number}, {date}',
  'contributions.forGoal': 'for “{goal}”',
  'contributions.addSubmit': 'Keep',
  'contributions.save': 'Save',
  'contributions.more': 'Change or delete “{text}”',
  'contributions.change': 'Change',
} as const;
