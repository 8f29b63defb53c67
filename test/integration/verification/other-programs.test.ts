import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSigningIdentity } from '../../../electron/export/signing/identity.ts';
import { writePkcs12 } from '../../../electron/export/signing/write-pkcs12.ts';
import { verifyRecord } from '../../../electron/verification/verify-record.ts';
import { emptyPlace } from '../../vectors/records/attacks-by-picture.ts';
import { makeBase } from '../../vectors/records/base-records.ts';
import { numberAfter, sourceOf } from '../../vectors/records/pdf-writing.ts';
import { hasChromium, launchChromium } from '../export/chromium.ts';
import { hasTool, run } from '../export/tools.ts';

const password = 'plover-lantern-quarry-mitten';

/** What mutool runs: it puts a new field on the last page, and signs there with a picture of its own. */
const drawAndSign = (record: string, key: string, signed: string) => `
  var file = new PDFDocument(${JSON.stringify(record)});
  var last = file.countPages() - 1;
  var page = file.findPage(last);
  var field = file.addObject({
    Type: 'Annot', Subtype: 'Widget', FT: 'Sig', F: 132, T: '(Drawn)', Rect: ${JSON.stringify(emptyPlace)}, P: page,
  });
  page.get('Annots').push(field);
  file.getTrailer().get('Root').get('AcroForm').get('Fields').push(field);
  var place = file.loadPage(last).getWidgets().pop();
  place.sign(new PDFPKCS7Signer(${JSON.stringify(key)}, ${JSON.stringify(password)}), { showLabels: true, showDate: true });
  file.save(${JSON.stringify(signed)}, 'incremental');
`;

describe.skipIf(!hasChromium || !hasTool('mutool'))('a record that mutool countersigned', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alcove-mutool-'));
  const file = (name: string) => join(folder, name);
  beforeAll(async () => {
    const browser = await launchChromium();
    const { one } = await makeBase(browser);
    await browser.close();
    // signatures of RSA are all as long as the room that mutool leaves; those of other keys at times are not
    const mentee = await createSigningIdentity({ name: 'Mentee', clock: () => new Date(), kind: 'rsa' });
    writeFileSync(file('record.pdf'), one);
    writeFileSync(file('key.p12'), await writePkcs12(mentee, { password, name: 'Mentee' }));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const said = async (name: string) => {
    const bytes = readFileSync(file(name));
    const clock = () => new Date();
    const { signatures, findings } = await verifyRecord(bytes, { knownFingerprints: [], clock });
    expect(signatures).toHaveLength(2);
    return findings.map(({ code, signature, facts }) => ({ code, signature, facts }));
  };
  // it hashes with SHA-1 where it signs, which no verifier should take; all else it does is found to be right
  const onlyItsHash = [{ code: 'algorithm-refused', signature: 1, facts: { algorithm: 'SHA-1' } }];

  test('in the empty place of the mentee: nothing but its hash is held against it', async () => {
    const record = readFileSync(file('record.pdf'));
    const fields = sourceOf(record, numberAfter(record, 'AcroForm'));
    const [, mentee = ''] = /\/Fields \[ \d+ 0 R (\d+) 0 R/.exec(fields) ?? [];
    const args = [
      '-s',
      file('key.p12'),
      '-P',
      password,
      '-o',
      file('filled.pdf'),
      file('record.pdf'),
      mentee,
    ];
    expect(run('mutool', ['sign', ...args]).status).toBe(0);
    expect(await said('filled.pdf')).toEqual(onlyItsHash);
  });

  test('with a picture in a place of its own: nothing but its hash is held against it', async () => {
    writeFileSync(file('draw.js'), drawAndSign(file('record.pdf'), file('key.p12'), file('drawn.pdf')));
    expect(run('mutool', ['run', file('draw.js')]).output).not.toMatch(/error/i);
    expect(await said('drawn.pdf')).toEqual(onlyItsHash);
  });
});
