import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { shareableDocument } from '../../../electron/export/documents/document-kind.ts';
import { sessionRecordKind } from '../../../electron/export/documents/session-record/kind.ts';
import { shownBytesOf } from '../../../electron/export/signing/fill-room.ts';
import { createSigningIdentity, type SigningIdentity } from '../../../electron/export/signing/identity.ts';
import { DocumentPress } from '../../../electron/host/press.ts';
import { PreviewDesk, type Sheet } from '../../../electron/ipc/processes/preview-desk.ts';
import { verifyRecord } from '../../../electron/verification/verify-record.ts';
import { hasChromium, launchChromium, printWith } from '../export/chromium.ts';
import { sampleRecord } from '../export/sample-record.ts';
import { jobProcesses } from './job-processes.ts';

const clock = () => new Date('2026-11-21T16:05:00Z');

describe.skipIf(!hasChromium)('a document on its way through the vault, the hidden window and a job', () => {
  let browser: Browser;
  let identity: SigningIdentity;
  beforeAll(async () => {
    browser = await launchChromium();
    identity = await createSigningIdentity({ name: sampleRecord.mentor.name, clock });
  });
  afterAll(() => browser.close());

  const sheet: Sheet = {
    menteeId: 'm',
    document: shareableDocument(sessionRecordKind, sampleRecord),
    signatures: [],
    findings: () => [],
    keep: async () => ({ id: 'kept', kept: true }),
  };

  /** The whole road, as main goes it. `onCall` is called as each job begins. */
  function road(long?: number) {
    const processes = jobProcesses();
    const desk = new PreviewDesk();
    const { jobs } = processes;
    onTestFinished(() => jobs.cancelAll());
    const press = new DocumentPress({
      printHtml: printWith(browser),
      preparePrinting: () => undefined,
      stopPrinting: () => undefined,
      jobs,
      ...(long !== undefined && { long }),
    });
    const preview = async () => {
      const { composedId, ...composed } = desk.compose(sheet, identity);
      const { pdf, pages } = await press.print(composed);
      const shown = desk.prepare(composedId, { shown: shownBytesOf(pdf), pages });
      press.hold(shown.id, pdf);
      return { ...shown, pdf };
    };
    const sign = async (previewId: string) => {
      const withRoom = await press.makeRoom(previewId, desk.room(previewId, identity, clock));
      return desk.sign(previewId, withRoom, identity);
    };
    return { ...processes, press, desk, preview, sign };
  }

  function written(pdf: Uint8Array): string {
    const folder = mkdtempSync(join(tmpdir(), 'alcove-press-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'record.pdf');
    writeFileSync(file, pdf);
    return file;
  }

  /** Resolves when the next process of a job runs. */
  async function nextProcess({ started }: ReturnType<typeof road>) {
    const { length } = started;
    await expect.poll(() => started.length, { timeout: 20_000 }).toBeGreaterThan(length);
    return started[length];
  }

  test('is signed byte for byte as it was previewed, and intact', async () => {
    const { preview, sign, started, jobs } = road();
    const shown = await preview();
    const { pdf, sha256 } = await sign(shown.id);
    expect(Buffer.from(pdf.subarray(0, shown.pdf.length)).equals(shown.pdf)).toBe(true);
    expect(sha256).toHaveLength(64);
    expect((await verifyRecord(pdf, { clock, knownFingerprints: [] })).verdict).toBe('intact');
    expect(started).toHaveLength(1);
    await jobs.cancelAll();
    await expect.poll(() => started[0]?.signalCode).toBe('SIGTERM');
  });

  test('says that it was not made when the process that finishes it dies, and is made when asked again', async () => {
    const made = road();
    const previewed = expect(made.preview()).rejects.toMatchObject({ code: 'export.printFailed' });
    (await nextProcess(made))?.kill('SIGKILL');
    await previewed;
    expect((await made.preview()).preview.pages).toBeGreaterThanOrEqual(3);
  });

  test('is given up when nobody waits for it, and its process ends at once', async () => {
    const made = road();
    const previewed = expect(made.preview()).rejects.toMatchObject({ code: 'export.printFailed' });
    const child = await nextProcess(made);
    made.press.stop();
    await previewed;
    await expect.poll(() => child?.signalCode).toBe('SIGTERM');
    expect(made.jobs.busy).toBe(false);
  });

  test('ends with every other job when the vault is locked', async () => {
    const made = road();
    const previewed = expect(made.preview()).rejects.toMatchObject({ code: 'export.printFailed' });
    await nextProcess(made);
    await made.jobs.cancelAll();
    await previewed;
    expect(made.jobs.busy).toBe(false);
  });

  test('says that it was not signed when the process dies that makes room, and can be signed when asked again', async () => {
    const made = road();
    const { id } = await made.preview();
    const signed = expect(made.sign(id)).rejects.toMatchObject({ code: 'export.signFailed' });
    made.started.at(-1)?.kill('SIGKILL');
    await signed;
    expect((await made.sign(id)).fingerprint).toBe(identity.fingerprint);
  });

  test('is not signed when another document comes back than was shown', async () => {
    const { preview, press, desk, sign } = road();
    const { pdf: other } = await preview();
    const shown = await preview();
    press.hold(shown.id, other);
    const withRoom = await press.makeRoom(shown.id, desk.room(shown.id, identity, clock));
    await expect(desk.sign(shown.id, withRoom, identity)).rejects.toMatchObject({
      code: 'export.signFailed',
    });
    press.hold(shown.id, shown.pdf);
    expect((await sign(shown.id)).fingerprint).toBe(identity.fingerprint);
  });

  test('is not signed once another one is shown, or nothing is held any more', async () => {
    const { preview, sign, press } = road();
    const gone = { code: 'export.previewGone' };
    const { id: left } = await preview();
    const { id } = await preview();
    await expect(sign(left)).rejects.toMatchObject(gone);
    press.stop();
    await expect(sign(id)).rejects.toMatchObject(gone);
  });

  test('is found intact where it was written, and not with a byte of it altered or by another key', async () => {
    const { preview, sign, press } = road();
    const { pdf, fingerprint } = await sign((await preview()).id);
    const file = written(pdf);
    await press.check(file, fingerprint);
    const refused = { code: 'export.notIntact' };
    await expect(press.check(file, 'ab'.repeat(32))).rejects.toMatchObject(refused);
    const altered = Uint8Array.from(pdf);
    altered[2000] = (altered[2000] ?? 0) ^ 1;
    writeFileSync(file, altered);
    await expect(press.check(file, fingerprint)).rejects.toMatchObject(refused);
  });

  test('is signed and looked at by another process than it was made by where it is long', async () => {
    const { preview, sign, press, started } = road(1);
    const { id } = await preview();
    await expect.poll(() => started[0]?.signalCode).toBe('SIGTERM');
    const { pdf, fingerprint } = await sign(id);
    await press.check(written(pdf), fingerprint);
    expect(started).toHaveLength(2);
  });

  test('is taken only for what was composed last, and only once', async () => {
    const { press, desk } = road();
    const { composedId: left } = desk.compose(sheet, identity);
    const { composedId, ...composed } = desk.compose(sheet, identity);
    const { pdf, pages } = await press.print(composed);
    const finished = { shown: shownBytesOf(pdf), pages };
    const gone = expect.objectContaining({ code: 'export.previewGone' });
    expect(() => desk.prepare(left, finished)).toThrow(gone);
    desk.prepare(composedId, finished);
    expect(() => desk.prepare(composedId, finished)).toThrow(gone);
  });
});
