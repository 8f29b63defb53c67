/** Every word that Alcove itself prints in a portfolio. Values are ICU messages. */
export const portfolioPrintWords = {
  'portfolioPrint.title': 'Mentoring portfolio',
  'portfolioPrint.titleWithDate': 'Mentoring portfolio, {date}',
  'portfolioPrint.fileName': 'Mentoring portfolio {date}.pdf',
  'portfolioPrint.subject': 'What mentor and mentee agreed and wrote down together',
  'portfolioPrint.head': 'Mentoring portfolio · {part}',

  'portfolioPrint.cover.mentor': 'Mentor',
  'portfolioPrint.cover.mentee': 'Mentee',
  'portfolioPrint.cover.period': 'Period',
  'portfolioPrint.cover.fromTo': '{from} to {to}',
  'portfolioPrint.cover.forWhom': 'Made for',
  'portfolioPrint.cover.holds': 'Holds',
  'portfolioPrint.cover.madeOn': 'Put together on',
  'portfolioPrint.cover.what':
    'These pages bring together what mentor and mentee agreed and wrote down together. They hold the parts that were chosen, each as it was agreed or written down, and nothing that the mentor noted alone. The portfolio belongs to the mentee, who decides whom to show it to.',
  'portfolioPrint.cover.notAssessment':
    'Mentoring is neither assessment nor supervision: nothing in here is a judgement of anyone.',
  'portfolioPrint.contents': 'Contents',
  'portfolioPrint.linkToPage': '{title}, page {page, number}',
  'portfolioPrint.attachmentDescription': 'This portfolio as data',
  'portfolioPrint.reason': 'Portfolio, as previewed by the mentor',

  'portfolioPrint.contracts': 'Contract',
  'portfolioPrint.contracts.count':
    '{count, plural, one {# version of the contract} other {# versions of the contract}}',
  'portfolioPrint.contract': 'Version {number, number} · agreed on {date}',
  'portfolioPrint.goals': 'Goals as of {date}',
  'portfolioPrint.goals.count': 'the goals sheet',
  'portfolioPrint.closings': 'Closing statement',
  'portfolioPrint.closings.count':
    '{count, plural, one {the closing statement} other {# closing statements}}',
  'portfolioPrint.closing': 'Sealed on {date}',

  'portfolioPrint.sessions': 'Session records',
  'portfolioPrint.sessions.count': '{count, plural, one {# session record} other {# session records}}',
  'portfolioPrint.session': 'Session {number, number} · {date}',
  'portfolioPrint.signed': 'These words were signed on {date}. The signed file can be told by its SHA-256:',
  'portfolioPrint.countersigned':
    'The file that {name} signed too can be told by this one; either of the two holds these words:',
  'portfolioPrint.changedSince':
    'An amendment of this record has been begun and is not signed yet: until then, these words hold.',
  'portfolioPrint.unsigned': 'This record has not been signed as a file of its own.',

  'portfolioPrint.reviews': 'Reviews',
  'portfolioPrint.reviews.count': '{count, plural, one {# review} other {# reviews}}',
  'portfolioPrint.review': 'Review of {date}',
  'portfolioPrint.review.goalProgress': 'How the goals are coming along',
  'portfolioPrint.review.works': 'What helps',
  'portfolioPrint.review.worksNot': 'What does not help, or is missing',
  'portfolioPrint.review.boundaries': 'Boundaries and confidentiality',
  'portfolioPrint.review.usefulness': 'What the mentoring is worth to the mentee',
  'portfolioPrint.review.outcome': 'What was decided together',
  'portfolioPrint.review.next': '{outcome} · next review on {date}',

  'portfolioPrint.hours': 'Hours',
  'portfolioPrint.hours.count': 'the hours of {count, plural, one {# month} other {# months}}',
  'portfolioPrint.hours.lead':
    'The time of the sessions that were held, month by month, and nothing of what was said.',
  'portfolioPrint.hours.agreed': 'Agreed: {hours, plural, one {# hour} other {# hours}} a month.',
  'portfolioPrint.hours.month': 'Month',
  'portfolioPrint.hours.sessions': 'Sessions',
  'portfolioPrint.hours.hours': 'Hours',
  'portfolioPrint.hours.total': 'In all',
} as const;
