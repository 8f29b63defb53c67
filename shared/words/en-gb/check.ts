import type { CheckPart, chainProblem } from '../../domain/check.ts';

type Step = 'pages' | 'structure' | 'search' | 'chain' | 'contents';
type Why = (typeof chainProblem.options)[number];

const steps = {
  'check.step.pages': 'Every page of the vault’s file is as it was written',
  'check.step.structure': 'Its parts hang together, and every entry leads to one that is there',
  'check.step.search': 'Search says of every text what stands in it',
  'check.step.chain': 'Nothing in the log, no agreed contract and no signed record was changed later',
  'check.step.contents': 'Every note, contract and kept file can be read, and both copies of the keys agree',
} as const satisfies Record<`check.step.${Step}`, string>;

const part = {
  'check.part.pages': 'the file’s pages',
  'check.part.structure': 'the vault’s inner order',
  'check.part.references': 'what leads where',
  'check.part.search': 'the search index',
  'check.part.chain': 'the log',
  'check.part.documents': 'the texts',
  'check.part.attachments': 'the kept files',
  'check.part.keys': 'the keys',
} as const satisfies Record<`check.part.${CheckPart}`, string>;

const doing = {
  'check.doing.pages': 'Reading every page of the vault’s file',
  'check.doing.structure': 'Looking whether its parts hang together',
  'check.doing.search': 'Comparing the search index with every text',
  'check.doing.chain': 'Following the log from its first entry',
  'check.doing.contents': 'Opening every note, contract and kept file',
} as const satisfies Record<`check.doing.${Step}`, string>;

const found = {
  'check.found.pages': 'Parts of the vault’s file are not as they were written',
  'check.found.structure': 'The vault’s inner order is broken',
  'check.found.references': 'Some entries lead to others that are not there',
  'check.found.search': 'Search does not agree with what you wrote',
  'check.found.chain': 'The log was changed after it was written',
  'check.found.documents': 'Some texts cannot be read',
  'check.found.attachments': 'Some kept files are not what was put in',
  'check.found.keys': 'The two copies of the vault’s keys are not both right',
} as const satisfies Record<`check.found.${CheckPart}`, string>;

const restore =
  'Write nothing more into this vault and keep its folder as it is. Restore your latest verified backup into a new vault, and have this computer’s disk looked at.';

const act = {
  'check.act.pages': restore,
  'check.act.structure': restore,
  'check.act.references': restore,
  'check.act.search':
    'A search may miss words, or find some that are no longer there. Make the search index anew, then check again.',
  'check.act.chain':
    'Someone with the key may have changed this vault with another program. Keep its folder as it is, and restore a backup from before into a new vault to compare the two.',
  'check.act.documents':
    'Restore your latest verified backup into a new vault and look there for the texts that cannot be read.',
  'check.act.attachments':
    'Restore your latest verified backup into a new vault and save the files from there.',
  'check.act.keys':
    'Lock the vault and unlock it with your password: that writes both copies anew. Then check again. If nothing has changed, an older key file was put back: change the password in Settings.',
} as const satisfies Record<`check.act.${CheckPart}`, string>;

const where = {
  'check.where.pages': '{count, plural, one {Page} other {Pages}} of the file: {list}',
  'check.where.structure': 'What the database says: {list}',
  'check.where.references': '{count, plural, one {Table} other {Tables}}: {list}',
  'check.where.search': 'Part: {list}',
  'check.where.chain': 'First place: entry {list}',
  'check.where.documents': '{count, plural, one {Text} other {Texts}}: {list}',
  'check.where.attachments': '{count, plural, one {File} other {Files}}: {list}',
  'check.where.keys': '{count, plural, one {File} other {Files}}: {list}',
} as const satisfies Record<`check.where.${CheckPart}`, string>;

const why = {
  'check.why.link-missing': 'The entry is missing.',
  'check.why.link-changed': 'The entry’s seal was changed.',
  'check.why.entry-missing': 'What the entry tells of was taken out.',
  'check.why.entry-changed': 'What the entry tells of was changed.',
  'check.why.entry-not-erased': 'The entry counts as erased, and is still there.',
  'check.why.entry-without-link': 'Something was put in that was never entered.',
} as const satisfies Record<`check.why.${Why}`, string>;

/** “Check my vault”. */
export const checkWords = {
  'check.title': 'Check my vault',
  'check.lead':
    'Reads the whole vault and proves that it is as it was written. Nothing is changed, and you can go on working meanwhile.',
  'check.section': 'Soundness',
  'check.never': 'This vault has not been checked yet.',
  'check.last': 'Checked {ago}, on {when}',
  'check.lastSound': 'Everything was as it was written.',
  'check.lastUnsound': 'Something was not as it was written.',
  'check.start': 'Check now',
  'check.again': 'Check again',
  'check.open': 'Check my vault…',
  'check.proves': 'What it proves',
  'check.progress': 'How far the check has come',
  'check.stop': 'Stop',
  'check.stopped': 'Stopped before the end. Nothing was changed, and nothing was found out.',
  'check.sound': 'Everything is as it was written',
  'check.soundText': 'Every page, every text and every kept file was read and proven.',
  'check.unsound': 'Something is not as it was written',
  'check.details': 'Details',
  'check.counts.size': 'Size',
  'check.counts.pages': 'Pages',
  'check.counts.documents': 'Texts, with their earlier versions',
  'check.counts.attachments': 'Kept files',
  'check.counts.links': 'Entries in the log',
  'check.counts.tombstones': 'Of these, erased',
  'check.unread': 'Not everything could be looked at',
  'check.unreadText': 'What is damaged stands in the way of {parts}.',
  'check.toBackups': 'Restore a backup…',
  'check.rebuildSearch': 'Make the search index anew',
  'check.rebuilt': 'The search index was made anew. Check again to be sure.',
  'check.seal': 'The log’s seal',
  'check.sealText':
    'What is done in this vault, and every agreed contract and signed record, is entered in a log. Each entry seals all those before it. Whoever knows today’s seal can prove later that nothing up to here was changed; every backup carries the seal of its day.',
  'check.sealNow': '{count, plural, =0 {No entry yet} one {After one entry} other {After # entries}}',
  'check.sealCopy': 'Copy the whole seal',
  'check.sealCopied': 'Copied',
  ...steps,
  ...doing,
  ...part,
  ...found,
  ...act,
  ...where,
  ...why,
} as const;
