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
} as const;
