export const erasureWords = {
  'erasure.open': 'Erase…',
  'erasure.title': 'Erase {alias} from this vault?',
  'erasure.lead':
    'Everything about {alias} goes for good: contract, goals, {sessions, plural, =0 {reviews} one {# session, reviews} other {# sessions, reviews}}, private notes and their histories, concern log, what lies in the bin{files, plural, =0 {} one {, and # signed or scanned file} other {, and # signed or scanned files}}. This cannot be undone.',
  'erasure.stays':
    'The vault keeps only that something was erased, and when. Files that were saved elsewhere stay where they are.',
  'erasure.backups':
    '{count, plural, one {# backup that is still kept holds} other {# backups that are still kept hold}} everything as it was. Make a new backup afterwards, and destroy the older ones.',
  'erasure.toBackups': 'Show the backups',
  'erasure.alias': 'To confirm, type {alias}',
  'erasure.missing': 'Type the alias of the mentee, as it stands above.',
  'erasure.act': 'Erase for good',
  'erasure.done': '{alias} was erased from this vault.',
  'rule.erase-not-over':
    'Only a mentee whose relationship is closed or declined can be erased. Close it first.',
  'rule.erase-another-alias': 'That is not the alias of this mentee. Nothing was erased.',
} as const;
