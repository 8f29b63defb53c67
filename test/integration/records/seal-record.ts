import { createSigningIdentity } from '../../../electron/export/signing/identity.ts';
import { changeMentorProfile } from '../../../electron/records/mentor/profile.ts';
import {
  keepSignedRecord,
  type RecordToKeep,
} from '../../../electron/records/session-records/keep-signed-record.ts';
import { gatherShareableRecord } from '../../../electron/records/sessions/shareable-record.ts';
import {
  keepSigningIdentity,
  readSigningIdentity,
} from '../../../electron/records/signing/signing-identity.ts';
import type { SignedRecord } from '../../../shared/domain/signed-record.ts';
import type { TestVault } from './test-vault.ts';

/** Seals a session's record as it stands, under the vault's own key, with bytes in place of its pages. */
export async function sealRecord(
  vault: TestVault,
  sessionId: string,
  pdf: Uint8Array,
  also: Partial<RecordToKeep> = {},
): Promise<SignedRecord> {
  changeMentorProfile(vault, { name: 'Dr Max Placeholder', profession: null, registration: null });
  if (readSigningIdentity(vault.db) === undefined)
    keepSigningIdentity(
      vault,
      await createSigningIdentity({ name: 'Dr Max Placeholder', clock: vault.clock }),
    );
  return keepSignedRecord(vault, {
    ...{ sessionId, fileName: 'Session record.pdf', pdf, pages: 3, signatures: [] },
    fingerprint: readSigningIdentity(vault.db)?.fingerprint ?? '',
    source: gatherShareableRecord(vault.db, sessionId, { recordId: vault.newId(), madeAt: vault.clock() }),
    ...also,
  });
}
