export const hoursWords = {
  'hours.title': 'Hours',
  'hours.lead':
    'The time of the sessions that were held, month by month. It counts as supporting time in many job plans; what was spoken about is not part of it.',
  'hours.year': 'Year',
  'hours.table': 'Hours in {year}, by mentee and month',
  'hours.mentee': 'Mentee',
  'hours.agreed': '{hours, number, ::.##} h a month agreed',
  'hours.month': 'Month',
  'hours.sessions': 'Sessions',
  'hours.hours': 'Hours',
  'hours.all': 'All hours',
  'hours.total': 'Year',
  'hours.emptyTitle': 'No sessions were held in {year}',
  'hours.emptyText':
    'Once a session has taken place, its minutes are counted here. Cancelled and missed meetings are kept with the mentee, but are no hours.',
  'hours.report': 'Report',
  'hours.reportText':
    'A plain table (CSV) for your job plan: each month with its sessions and hours, and nothing that was said. Please keep in mind that a saved file is no longer protected by the vault.',
  'hours.withAliases': 'Name the mentees by their aliases',
  'hours.withAliasesHint': 'Otherwise the report does not tell with whom the hours were spent.',
  'hours.save': 'Save the report…',
  'hours.saved': 'Saved as {fileName} in {place}.',
  'hours.fileName': 'Mentoring hours',
} as const;
