import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { v7 as uuidv7 } from 'uuid';
import { addMentee } from '../../../electron/records/mentees/write-mentees.ts';
import { saveSessionRecord } from '../../../electron/records/sessions/session-record.ts';
import { addSession } from '../../../electron/records/sessions/write-sessions.ts';
import { openVault } from '../../../electron/vault/open/open-vault.ts';
import { pagesOf } from '../../../electron/verification/contents/pages.ts';
import { PdfFile } from '../../../electron/verification/pdf/pdf-file.ts';
import { type Alcove, startAlcove } from '../../e2e/alcove.ts';
import { openNewestSession, previewRecord, signRecord } from '../../e2e/pages/sessions.ts';
import { createVault, goHome, lock, openVaultShown, strongPassword, unlock } from '../../e2e/pages/vault.ts';
import { checkFile, openVerify, verdictOf } from '../../e2e/pages/verification.ts';
import { longRecord } from '../../fixtures/long-record.ts';
import { launchChromium, printWith } from '../../integration/export/chromium.ts';
import { anHour, testwick } from '../../integration/records/test-vault.ts';
import { type Blocked, watchBlocks } from '../block-watch.ts';
import { describeMeasured, middle } from '../measure.ts';
import { type OwnProcess, peakMemory } from '../peak-memory.ts';

/** A session record of about so many pages: parts of `longRecord`. */
const sizes = [
  { pages: 3, parts: 2, rounds: 5 },
  { pages: 200, parts: 345, rounds: 3 },
] as const;
type Size = (typeof sizes)[number];

const budgets = { made: 2, verified: 0.5, megabytes: 300, blockedMs: 50 } as const;

interface Round {
  readonly pages: number;
  /** From the click on the preview until its first page is drawn, and from that on signing until the file is saved. */
  readonly signedMs: number;
  /** From the choice of that file until the verdict on it stands there. */
  readonly verifiedMs: number;
  /** The same pages laid out and printed by a Chromium that does nothing else. */
  readonly bareMs: number;
  readonly blocked: Blocked;
  readonly peaks: Readonly<Record<OwnProcess, number>>;
}

/**
 * A session record in the running app, as a mentor makes it: previewed, signed, saved, and then checked as whoever gets it
 * would. Against the bare rendering of the very same pages in the same run.
 */
export async function measureRecord(folder: string): Promise<string[]> {
  const alcove = await startAlcove(folder);
  const browser = await launchChromium();
  try {
    const { page } = alcove;
    await createVault(page, { name: 'Bench', mentor: 'Dr Max Placeholder' });
    await lock(page);
    await fill(join(folder, 'user-data/vaults'));
    await unlock(page, strongPassword);
    await openVaultShown(page);
    await keepPrinted(alcove.app);
    const watch = await watchBlocks(alcove.app, page);
    const print = printWith(browser);
    const lines: string[] = [];
    for (const size of sizes) {
      const rounds: Round[] = [];
      for (let round = 0; round < size.rounds; round += 1)
        rounds.push(await once(alcove, { alias: aliasOf(size, round), watch, print }));
      lines.push(...describe(rounds));
    }
    return lines;
  } finally {
    await browser.close();
    await alcove.app.close();
  }
}

const aliasOf = ({ pages }: Size, round: number) => `Mentee ${pages}-${round}`;

/** A mentee with one session for each round, because a session's record is sealed once it is signed. */
async function fill(vaults: string): Promise<void> {
  const [name = ''] = readdirSync(vaults);
  const secret = { kind: 'password', password: strongPassword } as const;
  const { db, close } = await openVault({ folder: join(vaults, name), secret });
  const context = { db, clock: () => new Date(), newId: () => uuidv7() };
  const date = new Date().toISOString().slice(0, 10);
  for (const size of sizes) {
    for (let round = 0; round < size.rounds; round += 1) {
      const { id: menteeId } = addMentee(context, { ...testwick, alias: aliasOf(size, round) });
      const { id: sessionId } = addSession(context, { menteeId, facts: { ...anHour, date } });
      saveSessionRecord(context, { sessionId, document: longRecord(size.parts), revision: 0 });
    }
  }
  close();
}

type Print = ReturnType<typeof printWith>;
type Watch = Awaited<ReturnType<typeof watchBlocks>>;

async function once(
  { app, page, folder }: Alcove,
  { alias, watch, print }: { alias: string; watch: Watch; print: Print },
): Promise<Round> {
  const file = join(folder, `${alias}.pdf`);
  await openNewestSession(page, alias);
  let [signedMs, verifiedMs] = [0, 0];
  let blocked: Blocked = { main: 0, window: 0 };
  const peaks = await peakMemory(app.process().pid ?? 0, async () => {
    blocked = await watch.during(async () => {
      signedMs = await timed(async () => {
        await previewRecord(page);
        await signRecord(app, page, file);
      });
      await page.keyboard.press('Escape');
      await openVerify(page);
      verifiedMs = await timed(async () => {
        await checkFile(app, page, file);
        await verdictOf(page, 'intact').waitFor();
      });
    });
  });
  const html = await app.evaluate(() => String(Reflect.get(globalThis, 'alcovePrinted')));
  const bareMs = await timed(() => print(html));
  const { length: pages } = pagesOf(new PdfFile(readFileSync(file)));
  await goHome(page);
  return { pages, signedMs, verifiedMs, bareMs, blocked, peaks };
}

/** From here on main remembers the document that it printed last. */
async function keepPrinted(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ app }) => {
    app.on('web-contents-created', (_, contents) => {
      const print = contents.printToPDF.bind(contents);
      contents.printToPDF = async (options) => {
        const html = await contents.executeJavaScript('document.documentElement.outerHTML');
        Object.assign(globalThis, { alcovePrinted: `<!doctype html>${html}` });
        return print(options);
      };
    });
  });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function describe(rounds: readonly Round[]): string[] {
  const of = (read: (round: Round) => number) => middle(rounds.map(read));
  const document = `a record of ${rounds[0]?.pages} pages`;
  const floor = 'the same pages, bare';
  const floorMs = of(({ bareMs }) => bareMs);
  const verifiedMs = of((round) => round.verifiedMs);
  const made = {
    name: `${document}, signed and verified`,
    oursMs: of(({ signedMs }) => signedMs) + verifiedMs,
  };
  const verified = { name: `${document}, verified`, oursMs: verifiedMs };
  return [
    describeMeasured({ ...made, floor, floorMs, budget: budgets.made }),
    describeMeasured({ ...verified, floor, floorMs, budget: budgets.verified }),
    describePeak(
      document,
      'vault-process',
      of(({ peaks }) => peaks['vault-process']),
    ),
    describePeak(
      document,
      'job-process',
      of(({ peaks }) => peaks['job-process']),
    ),
    describeBlocked(document, {
      main: of(({ blocked }) => blocked.main),
      window: of(({ blocked }) => blocked.window),
    }),
  ];
}

function describePeak(document: string, process: OwnProcess, megabytes: number): string {
  const verdict = megabytes <= budgets.megabytes ? 'within' : 'OVER';
  return (
    `${document}, ${process} at its peak`.padEnd(38) +
    ` ${megabytes.toFixed(0)} MB (${verdict} ${budgets.megabytes} MB)`
  );
}

function describeBlocked(document: string, { main, window }: Blocked): string {
  const verdict = (ms: number) =>
    `${ms} ms (${ms <= budgets.blockedMs ? 'within' : 'OVER'} ${budgets.blockedMs} ms)`;
  return `${`${document}, blocked`.padEnd(38)} main ${verdict(main)}, window ${verdict(window)}`;
}
