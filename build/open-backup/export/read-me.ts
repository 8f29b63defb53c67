import type { Manifest } from '../../../electron/vault/backup/manifest.ts';

/** README.txt of an export: what is there, and what it means that it is there. */
export const readMeOf = ({ vaultId, generation, madeAt }: Manifest, file: string): string => `\
Everything that is in an Alcove backup, in open formats.

NOTHING HERE IS ENCRYPTED. Whoever opens this folder reads confidential notes. Keep it no longer
than you need it, never in a synced folder, and remove it in a way that your disk cannot undo.

The backup       ${file}
made at          ${madeAt}
of the vault     ${vaultId}, generation ${generation}

mentees/ALIAS/   one folder for each mentee:
  about.html       what is written down about the mentee, boundaries, goals, actions
  contracts/       each version of the contract
  sessions/        a folder for each session, by number and day: its facts, the session record and
                   the private note, and the earlier versions of both
  files/           files kept with the mentee, signed session records (PDF) among them
files/           files that are kept with no mentee
mentor.html      what the vault says of the mentor
tables/          every row of the database as JSON, one file for each table: all of the above, and
                 what has no page of its own. Documents are ProseMirror JSON. Bytes are base64.
                 signing_keys.json holds the key with which session records were signed: whoever
                 has it can sign in the mentor's name. The bytes of files stand in files/ only; what
                 is in the bin stands in bin.json only.

Each document is there as a page for any browser (.html) and as bare words (.txt).
`;
