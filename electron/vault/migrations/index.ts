import { vaultMigration } from './0001-vault.ts';
import { menteesMigration } from './0002-mentees.ts';
import { contractsMigration } from './0003-contracts.ts';
import { goalsMigration } from './0004-goals.ts';
import { sessionsMigration } from './0005-sessions.ts';
import { documentVersionsMigration } from './0006-document-versions.ts';
import { signingMigration } from './0007-signing.ts';
import { searchMigration } from './0008-search.ts';
import { backupsMigration } from './0009-backups.ts';
import { checksMigration } from './0010-checks.ts';
import { keysMigration } from './0011-keys.ts';
import { placeMigration } from './0012-place.ts';
import { binMigration } from './0013-bin.ts';
import { lifeCycleMigration } from './0014-life-cycle.ts';
import { menteeDetailsMigration } from './0015-mentee-details.ts';
import { contractSigningMigration } from './0016-contract-signing.ts';
import { checklistsMigration } from './0017-checklists.ts';
import { goalWorkMigration } from './0018-goal-work.ts';
import { sessionWorkMigration } from './0019-session-work.ts';
import { homeMigration } from './0020-home.ts';
import { sealedRecordsMigration } from './0021-sealed-records.ts';
import { knownFingerprintsMigration } from './0022-known-fingerprints.ts';
import { identifiersMigration } from './0023-identifiers.ts';
import { signingKeysMigration } from './0024-signing-keys.ts';
import { signedDocumentsMigration } from './0025-signed-documents.ts';
import { lastWrittenMigration } from './0026-last-written.ts';
import { erasureMigration } from './0027-erasure.ts';
import type { Migration } from './migration.ts';

/** Every step, oldest first; the position is the database's user_version. */
export const migrations: readonly Migration[] = [
  vaultMigration,
  menteesMigration,
  contractsMigration,
  goalsMigration,
  sessionsMigration,
  documentVersionsMigration,
  signingMigration,
  searchMigration,
  backupsMigration,
  checksMigration,
  keysMigration,
  placeMigration,
  binMigration,
  lifeCycleMigration,
  menteeDetailsMigration,
  contractSigningMigration,
  checklistsMigration,
  goalWorkMigration,
  sessionWorkMigration,
  homeMigration,
  sealedRecordsMigration,
  knownFingerprintsMigration,
  identifiersMigration,
  signingKeysMigration,
  signedDocumentsMigration,
  lastWrittenMigration,
  erasureMigration,
];
