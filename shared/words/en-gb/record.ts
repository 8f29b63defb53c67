/** Every word that Alcove itself prints in a session record. Values are ICU messages. */
export const recordWords = {
  'record.title': 'Session record',
  'record.titleWithDate': 'Session record, {date}',
  'record.fileName': 'Session record {date}.pdf',
  'record.subject': 'The agreed record of a mentoring session',
  'record.lead': 'Session {number, number} · {date}',
  'record.head': 'Session record · {date}',
  'record.headId': 'Record {id}',
  'record.page': 'Page {page} of {pages}',

  'record.amends':
    'This record amends the one signed on {date}, which stays as it is. The earlier file’s SHA-256 is:',
  'record.amends.reason': 'Why it is amended: {reason}',

  'record.facts.caption': 'About this session',
  'record.facts.mentor': 'Mentor',
  'record.facts.registration': '{name} · registration {registration}',
  'record.facts.mentee': 'Mentee',
  'record.facts.date': 'Date',
  'record.facts.dateAndTime': '{date}, {start} ({zone})',
  'record.facts.length': 'Length',
  'record.facts.minutes': '{minutes, plural, one {# minute} other {# minutes}}',
  'record.facts.format': 'Format',
  'record.facts.attendees': 'Present',
  'record.facts.contract': 'Contract',
  'record.facts.contractVersion': 'Version {number, number}, agreed on {date}',
  'record.facts.nextDate': 'Next meeting',

  'record.agenda.heading': 'Agenda',
  'record.agenda.left': '{item} (left for another time)',
  'record.takesAway.heading': 'What the mentee takes away',
  'record.text.heading': 'What we agreed to write down',
  'record.text.none': 'Nothing was written down for this session.',
  'record.task.done': 'Done:',
  'record.task.open': 'To do:',
  'record.unknownPart': 'This part was written with a later version of Alcove. Its words are:',

  'record.goals.heading': 'Goals',
  'record.goals.status': 'Status: {status}',
  'record.goals.statusAndDay': 'Status: {status} · to look at again by {date}',
  'record.options.caption': 'Options explored',
  'record.options.option': 'Option',
  'record.options.pros': 'For',
  'record.options.cons': 'Against',
  'record.options.resources': 'Would need',
  'record.options.suitsNow': 'Suits now',
  'record.options.chosen': 'Chosen',
  'record.choice': 'Chosen on {date}: {option}',
  'record.choice.reason': 'Reason: {reason}',
  'record.choice.reopened': 'Reopened on {date}: {reason}',
  'record.progress': 'Progress',
  'record.progress.one': '{date}: {text}',

  'record.contributions.heading': 'Ideas and experience',
  'record.contributions.forGoal': 'for the goal: {goal}',

  'record.actions.heading': 'Actions',
  'record.actions.caption': 'Next steps',
  'record.actions.action': 'Action',
  'record.actions.owner': 'Owner',
  'record.actions.due': 'Due',
  'record.actions.status': 'Status',
  'record.actions.noDue': 'No date',

  'record.signposting.heading': 'Signposting',
  'record.nextDate.heading': 'Next meeting',

  'record.signatures.heading': 'Signatures',
  'record.signatures.lead': 'For signing by hand, if you wish.',
  'record.signatures.leadSigned':
    'Signed by hand on the mentor’s computer, before this file was signed digitally.',
  'record.signatures.signedOn': 'Signed on {date}',
  'record.signatures.drawn': 'Drawn signature of {name}',
  'record.signatures.mentor': 'Mentor: {name}',
  'record.signatures.mentee': 'Mentee: {name}',
  'record.signatures.signatureAndDate': 'Signature and date',

  'record.proof.heading': 'What the digital signature shows',
  'record.proof.means':
    'The mentor’s copy of Alcove signs this file with a key of its own. The signature shows that the file has not been changed since, and which key signed it.',
  'record.proof.meansNot':
    'It does not prove who holds the key or at what time it was used, and it is not the mentee’s agreement. To be sure of the key, ask the mentor for its fingerprint and compare it with this one:',
  'record.proof.inWords': 'The same fingerprint in words; both forms say the whole of it:',
  'record.proof.attachment':
    'The same record is attached to this file as data (record.json), so that other programs can read it.',
  'record.proof.attachmentDescription': 'This session record as data',
  'record.proof.madeAt': 'Made on {date} at {time} UTC, by the clock of the mentor’s computer.',
  'record.proof.chain':
    'Below is where the log in the mentor’s vault stood when this record was made. With it the mentor can show that nothing before it was altered later.',

  'record.field.mentor': 'Digital signature of the mentor',
  'record.field.mentee': 'Digital signature of the mentee',
  'record.reason': 'Session record, as previewed by the mentor',
  'record.link': 'Link to {address}',
  'record.linkWithin': 'Link within this document',
} as const;
