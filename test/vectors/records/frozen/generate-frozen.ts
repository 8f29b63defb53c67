import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSigningIdentity } from '../../../../electron/export/signing/identity.ts';
import { launchChromium, printWith } from '../../../integration/export/chromium.ts';
import { drawnLine } from '../../../integration/export/drawn-line.ts';
import { previewRecord } from '../../../integration/export/preview-record.ts';
import { sampleRecord, signedByBoth } from '../../../integration/export/sample-record.ts';
import { countersign, sign, signedAt } from '../base-records.ts';

/**
 * Makes signed records as this version of Alcove writes them, once for each version, and from then on frozen: the
 * verifier must call them intact for ever, whatever words a later version prints. Their keys are thrown away. Run it
 * with Node before a release: `node test/vectors/records/frozen/generate-frozen.ts`.
 */
const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../../package.json'), 'utf8'));
const folder = join(import.meta.dirname, String(version));
const clock = () => signedAt;

const records = {
  'session-record': sampleRecord,
  'amended-session-record': {
    ...sampleRecord,
    amends: { sha256: '0a1b2c3d'.repeat(8), signedOn: '2026-11-14', reason: 'The second date was wrong.' },
    signedByHand: signedByBoth,
  },
};

mkdirSync(folder, { recursive: true });
const browser = await launchChromium();
for (const [name, record] of Object.entries(records)) {
  const path = join(folder, `${name}.pdf`);
  if (existsSync(path)) continue;
  const mentor = await createSigningIdentity({ name: record.mentor.name, clock });
  const mentee = await createSigningIdentity({ name: record.mentee.shownAs, clock, kind: 'rsa' });
  const made = { print: printWith(browser), identity: mentor, drawings: { mentor: drawnLine(400, 120) } };
  const { pdf } = await previewRecord(record, made);
  const signed = await countersign(await sign(pdf, mentor), mentee);
  const facts = {
    sha256: createHash('sha256').update(signed).digest('hex'),
    mentor: mentor.fingerprint,
    mentee: mentee.fingerprint,
  };
  writeFileSync(path, signed);
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(facts, null, 2)}\n`);
}
await browser.close();
