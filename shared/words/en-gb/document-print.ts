/** What a signature under a closing statement agrees to, on screen and on paper. */
export const closingSentence = 'This says what our mentoring was, and I part with good wishes.';

/** The words that stand in every printed document but the session record, which has its own. Values are ICU messages. */
export const documentPrintWords = {
  'document.proof.attachment':
    'The same words are attached to this file as data ({attachment}), so that other programs can read them.',
  'document.proof.chain':
    'Below is where the log in the mentor’s vault stood when this document was made. With it the mentor can show that nothing before it was altered later.',
  'document.countersignReason.session-record': 'Session record, countersigned by the mentee',
  'document.countersignReason.contract': 'Mentoring contract, countersigned by the mentee',
  'document.countersignReason.goals-sheet': 'Goals, countersigned by the mentee',
  'document.countersignReason.portfolio': 'Mentoring portfolio, countersigned by the mentee',
  'document.countersignReason.closing-statement': 'Closing statement, countersigned by the mentee',

  'document.headId': 'Document {id}',

  'paper.signatures': 'Signatures',
  'paper.signature': 'Signature',
  'paper.name.mentor': 'Name of the mentor',
  'paper.name.mentee': 'Name of the mentee',
  'paper.date': 'Date',

  'goalsPrint.title': 'Goals, {date}',
  'goalsPrint.subject': 'The goals of a mentoring relationship',
  'goalsPrint.heading': 'Goals',
  'goalsPrint.lead': 'As they stood on {date}',
  'goalsPrint.fileName': 'Goals {date}.pdf',
  'goalsPrint.fileNameToSign': 'Goals {date} to sign.pdf',
  'goalsPrint.owned': 'The goals and the choices are the mentee’s own.',
  'goalsPrint.currentPicture': 'The current picture',
  'goalsPrint.preferredPicture': 'The preferred picture',
  'goalsPrint.specific': 'What exactly will be different',
  'goalsPrint.measure': 'How it will show',
  'goalsPrint.achievable': 'What makes it possible, and what might stop it',
  'goalsPrint.relevant': 'Why this, and why now',
  'goalsPrint.actions': 'Actions',
  'goalsPrint.attachment': 'These goals as data',
  'goalsPrint.reason': 'Goals, as previewed by the mentor',
  'goalsPrint.sentence.mentor': 'This is how we talked about these goals.',
  'goalsPrint.sentence.mentee': 'These goals are my own, and this is how they stand.',

  'closingPrint.title': 'Closing statement, {date}',
  'closingPrint.subject': 'The end of a mentoring relationship',
  'closingPrint.heading': 'Closing statement',
  'closingPrint.sealed': 'Agreed on {date}',
  'closingPrint.notSealed': 'Not agreed yet: agreed when both have signed below',
  'closingPrint.fileName': 'Closing statement {date}.pdf',
  'closingPrint.fileNameToSign': 'Closing statement to sign.pdf',
  'closingPrint.fact.kind': 'How it ended',
  'closingPrint.fact.endedOn': 'Ended on',
  'closingPrint.statement': 'What we want to say',
  'closingPrint.ending': 'Also written down at the ending',
  'closingPrint.ending.lead':
    'For both to see. It stands beside the statement, and is not part of what was agreed above.',
  'closingPrint.achievements': 'What was achieved',
  'closingPrint.menteeLearning': 'What the mentee learned',
  'closingPrint.openActions': 'What remains open',
  'closingPrint.nextSupport': 'Support from here on',
  'closingPrint.futureContact': 'Contact in future',
  'closingPrint.dataDecision': 'What happens to the notes',
  'closingPrint.keepUntil': 'The mentor keeps notes until {date}.',
  'closingPrint.sentence': closingSentence,
  'closingPrint.actions': 'Actions still open',
  'closingPrint.attachment': 'This closing statement as data',
  'closingPrint.reason': 'Closing statement, as previewed by the mentor',
} as const;
