import type { DocumentKind } from '../../domain/history.ts';

const titleWords = {
  'history.title.contract': 'History of this contract version',
  'history.title.session-record': 'History of the session record',
  'history.title.private-note': 'History of the private note',
  'history.title.closing-statement': 'History of the closing statement',
} as const satisfies Record<`history.title.${DocumentKind}`, string>;

export const historyWords = {
  ...titleWords,
  'history.open': 'History',
  'history.kept':
    'Every version is kept for 7 days, then the last of each hour for 30 days, the last of each day for a year and the last of each week after that. The first version, the newest, and those whose text you brought back stay for good.',
  'history.none': 'Nothing was written here yet. From the first words on, every version is kept here.',
  'history.versions': 'Versions, newest first',
  'history.now': 'As it is now',
  'history.size': '{words, plural, =0 {no words} one {# word} other {# words}}',
  'history.more': '{words, plural, one {# more} other {# more}}',
  'history.fewer': '{words, plural, one {# fewer} other {# fewer}}',
  'history.asMany': 'as many as before',
  'history.keptUntil': 'kept until {date}',
  'history.keptForGood': 'kept for good',
  'history.restoredFrom': 'text of {moment} brought back',
  'history.restoredFromEarlier': 'an earlier text brought back',
  'history.versionOf': 'Version of {moment}',
  'history.view': 'What to show',
  'history.view.since': 'Changed since then',
  'history.view.then': 'Changed in this version',
  'history.view.text': 'The text itself',
  'history.difference': 'What was changed',
  'history.summary':
    '{added, plural, =0 {No words added} one {# word added} other {# words added}}, {removed, plural, =0 {none taken away} one {# taken away} other {# taken away}}.',
  'history.same': 'Not a word differs.',
  'history.legend.added': 'added',
  'history.legend.removed': 'taken away',
  'history.form': 'Other form, same words',
  'history.unchanged': '{count, plural, one {# unchanged passage} other {# unchanged passages}}',
  'history.restore': 'Bring this text back',
  'history.restoreHint': 'The text as it is now becomes a version here, so nothing is lost.',
  'history.signed': 'Signed as a session record on {moment}',
  'history.sealed': 'This version was agreed and is sealed, so no earlier text can take its place.',
  'history.restored': 'The text of {moment} is back.',
  'history.unsaved':
    'The last words could not be saved, so nothing was changed. Close this to see why the text says “Not saved”.',
} as const;
