import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countersignDocument } from '../../../../electron/export/documents/countersign-document.ts';
import {
  type ShareableDocument,
  shareableDocument,
} from '../../../../electron/export/documents/document-kind.ts';
import { portfolioKind } from '../../../../electron/export/documents/portfolio/kind.ts';
import { sessionRecordKind } from '../../../../electron/export/documents/session-record/kind.ts';
import { createSigningIdentity } from '../../../../electron/export/signing/identity.ts';
import { documentSheets } from '../../../../electron/ipc/processes/document-sheets.ts';
import { drawingsOf } from '../../../../electron/ipc/processes/preview-desk.ts';
import { listPortfolioParts } from '../../../../electron/records/portfolio/list-parts.ts';
import { launchChromium, printWith } from '../../../integration/export/chromium.ts';
import { drawnLine } from '../../../integration/export/drawn-line.ts';
import { fullRelationship, sealStatementOf } from '../../../integration/export/full-relationship.ts';
import { samplePortfolio } from '../../../integration/export/sample-portfolio.ts';
import { sampleRecord, signedByBoth } from '../../../integration/export/sample-record.ts';
import { previewDocument, signDocument } from '../../../integration/export/whole-road.ts';
import { everyPart } from '../../../integration/records/every-part.ts';
import { testVault } from '../../../integration/records/test-vault.ts';
import { signedAt } from '../base-records.ts';

/**
 * Makes signed documents as this version of Alcove writes them, once for each version, and from then on frozen: the
 * verifier must call them intact for ever, whatever words a later version prints. Their keys are thrown away. Run it
 * with Node before a release: `node test/vectors/records/frozen/generate-frozen.ts`.
 */
const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../../package.json'), 'utf8'));
const folder = join(import.meta.dirname, String(version));
const clock = () => signedAt;

type Drawings = NonNullable<Parameters<typeof previewDocument>[1]['drawings']>;

mkdirSync(folder, { recursive: true });
const browser = await launchChromium();
const vault = await testVault();
const { first, second, statementId, menteeId } = fullRelationship(vault);
sealStatementOf(vault, statementId);

await freeze('session-record', shareableDocument(sessionRecordKind, sampleRecord));
const amended = {
  ...sampleRecord,
  amends: { sha256: '0a1b2c3d'.repeat(8), signedOn: '2026-11-14', reason: 'The second date was wrong.' },
  signedByHand: signedByBoth,
};
await freeze('amended-session-record', shareableDocument(sessionRecordKind, amended), {
  mentor: drawnLine(400, 120),
});
const { sheetOf } = documentSheets();
for (const [name, subject] of [
  ['contract', { kind: 'contract', contractId: first }],
  ['amended-contract', { kind: 'contract', contractId: second }],
  ['goals-sheet', { kind: 'goals-sheet', menteeId }],
  ['closing-statement', { kind: 'closing-statement', statementId }],
] as const) {
  const { document, signatures } = sheetOf(vault, subject);
  await freeze(name, document, drawingsOf(signatures));
}
const choice = everyPart(listPortfolioParts(vault.db, menteeId));
const { document, drawings } = sheetOf(vault, { kind: 'portfolio', menteeId, choice });
await freeze('portfolio', document, drawings);
// with what the relationship above has none of: reviews, and session records that were signed, countersigned and changed
await freeze('portfolio-of-signed-records', shareableDocument(portfolioKind, samplePortfolio(2)));
await vault.remove();
await browser.close();

async function freeze(name: string, document: ShareableDocument, drawings: Drawings = {}): Promise<void> {
  const path = join(folder, `${name}.pdf`);
  if (existsSync(path)) return;
  const identity = await createSigningIdentity({ name: document.about.mentor, clock });
  const mentee = await createSigningIdentity({ name: document.about.mentee, clock, kind: 'rsa' });
  const preview = await previewDocument(document, { print: printWith(browser), identity, drawings });
  const once = await signDocument(preview, { identity, clock });
  const by = { identity: mentee, name: document.about.mentee, kind: document.about.kind, clock };
  const signed = await countersignDocument(once, by);
  const facts = {
    sha256: createHash('sha256').update(signed).digest('hex'),
    mentor: identity.fingerprint,
    mentee: mentee.fingerprint,
  };
  writeFileSync(path, signed);
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(facts, null, 2)}\n`);
}
