import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { ElectronApplication, Page } from '@playwright/test';
import { v7 as uuidv7 } from 'uuid';
import { addMentee } from '../../../electron/records/mentees/write-mentees.ts';
import { saveSessionRecord } from '../../../electron/records/sessions/session-record.ts';
import { addSession } from '../../../electron/records/sessions/write-sessions.ts';
import type { WritableDb } from '../../../electron/vault/db.ts';
import { openVault } from '../../../electron/vault/open/open-vault.ts';
import { pagesOf } from '../../../electron/verification/contents/pages.ts';
import { PdfFile } from '../../../electron/verification/pdf/pdf-file.ts';
import type { DocumentSubject } from '../../../shared/domain/signed-document.ts';
import { type Alcove, answerOpenDialog, answerSaveDialog, startAlcove } from '../../e2e/alcove.ts';
import { openMentee, openTab } from '../../e2e/pages/mentees.ts';
import { openNewestSession, previewRecord, signRecord } from '../../e2e/pages/sessions.ts';
import { createVault, goHome, lock, openVaultShown, strongPassword, unlock } from '../../e2e/pages/vault.ts';
import { checkFile, openVerify, verdictOf } from '../../e2e/pages/verification.ts';
import { say } from '../../e2e/pages/words.ts';
import { longRecord } from '../../fixtures/long-record.ts';
import { launchChromium, printWith } from '../../integration/export/chromium.ts';
import { anHour, testwick } from '../../integration/records/test-vault.ts';
import { type Blocked, watchBlocks } from '../block-watch.ts';
import { describeMeasured, middle } from '../measure.ts';
import { type OwnProcess, peakMemory } from '../peak-memory.ts';

/** A document that is made in the running app; `open` goes to where it is made, `preview` shows its pages. */
interface Case {
  readonly name: 'record' | 'portfolio';
  readonly open: (page: Page, round: number) => Promise<void>;
  /** The button of the preview. */
  readonly button: 'sessions.preview' | 'portfolio.preview';
  readonly preview: (page: Page) => Promise<void>;
}

/** A session's record is sealed once it is signed, so each round has a session of its own. */
const record: Case = {
  name: 'record',
  open: (page, round) => openNewestSession(page, seen(round)),
  button: 'sessions.preview',
  preview: previewRecord,
};

const bound = 'Mentee with a portfolio';
const portfolio: Case = {
  name: 'portfolio',
  open: async (page) => {
    await openMentee(page, bound);
    await openTab(page, 'documents');
    await page
      .getByRole('main')
      .getByRole('link', { name: say('kept.portfolio') })
      .click();
    await page.getByRole('button', { name: say('portfolio.preview') }).waitFor();
  },
  button: 'portfolio.preview',
  preview: async (page) => {
    await page.getByRole('button', { name: say('portfolio.preview') }).click();
    await page.getByRole('dialog').locator('canvas').first().waitFor({ timeout: 60_000 });
  },
};

const budgets = {
  made: 2,
  verified: { record: undefined, portfolio: 0.5 },
  megabytes: 300,
  blockedMs: 50,
} as const;

/**
 * How long a hand takes from a button's edge to the click, and to choose a file at the least, in milliseconds. What makes or
 * checks the document gets ready meanwhile.
 */
const approach = 500;

interface Times {
  /**
   * From the click on the preview until its first page is drawn, and from that on signing until the file is saved, read
   * back, found intact and kept.
   */
  readonly signedMs: number;
  /** From the choice of that file by whoever gets it until the verdict on it. */
  readonly verifiedMs: number;
}

interface Round {
  readonly pages: number;
  readonly shown: Times;
  /** The same of another document of that kind, by what main answers the page: without the screens. */
  readonly answered: Times;
  /** The same pages laid out and printed by a Chromium that does nothing else. */
  readonly bareMs: number;
  readonly blocked: Blocked;
  readonly peaks: Readonly<Record<OwnProcess, number>>;
}

/**
 * A session record of 3 pages and a portfolio of 200 in the running app, as a mentor makes them: previewed, signed, saved
 * and read back, and then checked as whoever gets them would. Against the bare rendering of the very same pages in the same
 * run.
 */
export async function measureDocuments(
  folder: string,
  times: Readonly<Record<Case['name'], number>> = { record: 7, portfolio: 3 },
): Promise<string[]> {
  const alcove = await startAlcove(folder);
  const browser = await launchChromium();
  try {
    const { page } = alcove;
    await createVault(page, { name: 'Bench', mentor: 'Dr Max Placeholder' });
    await lock(page);
    const subjects = await fill(join(folder, 'user-data/vaults'), times.record);
    await unlock(page, strongPassword);
    await openVaultShown(page);
    await keepPrinted(alcove.app);
    const watch = await watchBlocks(alcove.app, page);
    const print = printWith(browser);
    const lines: string[] = [];
    for (const each of [record, portfolio]) {
      const rounds: Round[] = [];
      for (let round = 0; round < times[each.name]; round += 1) {
        const answered = await withoutScreens(alcove, subjects[each.name](round));
        rounds.push({ ...(await once(alcove, { each, round, watch, print })), answered });
      }
      lines.push(...describe(each, rounds));
    }
    return lines;
  } finally {
    await browser.close();
    await alcove.app.close();
  }
}

/** Whose record is signed on the screens. */
const seen = (round: number) => `Mentee ${round}`;

type Subjects = Readonly<Record<Case['name'], (round: number) => DocumentSubject>>;

/** Says what is signed without the screens. */
async function fill(vaults: string, rounds: number): Promise<Subjects> {
  const [name = ''] = readdirSync(vaults);
  const secret = { kind: 'password', password: strongPassword } as const;
  const { db, close } = await openVault({ folder: join(vaults, name), secret });
  const sessionIds: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    write(db, { alias: seen(round), sessions: 1, parts: 2 });
    sessionIds.push(...write(db, { alias: `Unseen ${round}`, sessions: 1, parts: 2 }).sessions);
  }
  const { menteeId, sessions } = write(db, { alias: bound, sessions: 48, parts: 7 });
  close();
  const nothingElse = { contracts: [], goals: false, hours: false, reviews: [], closings: [] };
  const choice = { ...nothingElse, sessions, forWhom: null, foreword: null };
  return {
    record: (round) => ({ kind: 'session-record', sessionId: sessionIds[round] ?? '' }),
    portfolio: () => ({ kind: 'portfolio', menteeId, choice }),
  };
}

/** A mentee who was met so often, a week apart, with records of so many parts. */
function write(
  db: WritableDb,
  { alias, sessions, parts }: { alias: string; sessions: number; parts: number },
): { menteeId: string; sessions: string[] } {
  const context = { db, clock: () => new Date(), newId: () => uuidv7() };
  const { id: menteeId } = addMentee(context, { ...testwick, alias });
  const ids: string[] = [];
  for (let number = 1; number <= sessions; number += 1) {
    const date = new Date(Date.now() - (sessions - number) * week).toISOString().slice(0, 10);
    const { id: sessionId } = addSession(context, { menteeId, facts: { ...anHour, date } });
    saveSessionRecord(context, { sessionId, document: longRecord(parts), revision: 0 });
    ids.push(sessionId);
  }
  return { menteeId, sessions: ids };
}

const week = 7 * 24 * 60 * 60 * 1000;

type Print = ReturnType<typeof printWith>;
type Watch = Awaited<ReturnType<typeof watchBlocks>>;

async function once(
  { app, page, folder }: Alcove,
  { each, round, watch, print }: { each: Case; round: number; watch: Watch; print: Print },
): Promise<Omit<Round, 'answered'>> {
  const file = join(folder, `${each.name}-${round}.pdf`);
  await each.open(page, round);
  await page.getByRole('button', { name: say(each.button) }).hover();
  await setTimeout(approach);
  let [signedMs, verifiedMs] = [0, 0];
  let blocked: Blocked = { main: 0, window: 0 };
  const peaks = await peakMemory(app.process().pid ?? 0, async () => {
    blocked = await watch.during(async () => {
      signedMs = await timed(async () => {
        await each.preview(page);
        await signRecord(app, page, file);
      });
      await page.keyboard.press('Escape');
      await openVerify(page);
      await setTimeout(approach);
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
  return { pages, shown: { signedMs, verifiedMs }, bareMs, blocked, peaks };
}

/** What the page asks main for when it makes a document, signs, saves and checks it: no screen is drawn in between. */
async function withoutScreens(
  { app, page, folder }: Alcove,
  subject: DocumentSubject,
): Promise<{ signedMs: number; verifiedMs: number }> {
  const file = join(folder, 'unseen.pdf');
  await answerSaveDialog(app, file);
  await answerOpenDialog(app, file);
  const asked = { subject, approach };
  await page.evaluate(() => window.alcove.call('jobs.expect', { kind: 'document' }));
  await setTimeout(approach);
  return page.evaluate(async ({ subject, approach }) => {
    const ask = async (...call: Parameters<typeof window.alcove.call>) => {
      const began = performance.now();
      const answer = await window.alcove.call(...call);
      if (!answer.ok) throw new Error(answer.error.code);
      const said = (name: string): unknown => Reflect.get(Object(answer.value), name);
      return { ms: performance.now() - began, said };
    };
    const shown = await ask('documents.preview', subject);
    const previewId = shown.said('previewId');
    const signed = await ask('documents.sign', { previewId, looked: true, fileName: 'unseen.pdf' });
    const { said } = await ask('verification.choose', undefined);
    await new Promise((resolve) => window.setTimeout(resolve, approach));
    const checked = await ask('verification.check', {
      jobId: crypto.randomUUID(),
      file: { token: said('token') },
    });
    return { signedMs: shown.ms + signed.ms, verifiedMs: checked.ms };
  }, asked);
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

function describe({ name }: Case, rounds: readonly Round[]): string[] {
  const of = (read: (round: Round) => number) => middle(rounds.map(read));
  const document = `${name} of ${rounds[0]?.pages} pages`;
  const floor = 'the same pages, bare';
  const floorMs = of(({ bareMs }) => bareMs);
  const bothLines = (what: string, times: (round: Round) => Times) => {
    const verifiedMs = of((round) => times(round).verifiedMs);
    const signedMs = of((round) => times(round).signedMs);
    const made = { name: `${what}, signed and verified`, oursMs: signedMs, budget: budgets.made };
    const verified = { name: `${what}, verified again`, oursMs: verifiedMs, budget: budgets.verified[name] };
    return [made, verified].map((each) => describeMeasured({ ...each, floor, floorMs }));
  };
  return [
    ...bothLines(document, ({ shown }) => shown),
    ...bothLines(`${document} without the screens`, ({ answered }) => answered),
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
