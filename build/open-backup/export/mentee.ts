import { escapeHtml } from '../../../electron/export/escape-html.ts';
import { listActions } from '../../../electron/records/actions/actions.ts';
import { listBoundaries } from '../../../electron/records/boundaries/boundaries.ts';
import { listChecklists } from '../../../electron/records/checklists/checklists.ts';
import { listConcerns } from '../../../electron/records/concerns/concerns.ts';
import { listContracts } from '../../../electron/records/contracts/read-contracts.ts';
import {
  listContributionsOfGoal,
  listContributionsOfSession,
} from '../../../electron/records/contributions/contributions.ts';
import { listVersions, readVersion } from '../../../electron/records/documents/document-versions.ts';
import { listGoals } from '../../../electron/records/goals/read-goals.ts';
import { readPrivateLog } from '../../../electron/records/sessions/private-log.ts';
import { readPrivateNote } from '../../../electron/records/sessions/private-note.ts';
import { listAgenda } from '../../../electron/records/sessions/read-agenda.ts';
import { getSession, listSessions } from '../../../electron/records/sessions/read-sessions.ts';
import { readSessionRecord } from '../../../electron/records/sessions/session-record.ts';
import type { ReadableDb } from '../../../electron/vault/db.ts';
import type { Mentee } from '../../../shared/domain/mentee.ts';
import type { Session } from '../../../shared/domain/session.ts';
import type { Folder } from './folder.ts';
import { factsHtml } from './html.ts';

/** Writes everything about one mentee: an overview, the contracts, and a folder for each session. */
export async function exportMentee(db: ReadableDb, mentee: Mentee, into: Folder): Promise<void> {
  await into.page('about', mentee.alias, aboutHtml(db, mentee));
  const contracts = listContracts(db, mentee.id);
  if (contracts.length > 0) {
    const folder = await into.folder('contracts');
    for (const { id, number, status, agreedOn, document } of contracts) {
      const name = `version ${number}, ${status}${agreedOn === null ? '' : ` ${agreedOn}`}`;
      await folder.document(name, `Contract with ${mentee.alias}, ${name}`, document);
      await exportHistory(db, { kind: 'contract', ownerId: id, title: `version ${number}` }, folder);
    }
  }
  const sessions = listSessions(db, mentee.id);
  if (sessions.length > 0) {
    const folder = await into.folder('sessions');
    for (const { id } of sessions) await exportSession(db, mentee, getSession(db, id), folder);
  }
}

function aboutHtml(db: ReadableDb, mentee: Mentee): string {
  const { id } = mentee;
  const section = (title: string, records: readonly object[], more = (_record: object) => '') =>
    records.length === 0
      ? ''
      : `<h2>${escapeHtml(title)}</h2>\n${records.map((record) => factsHtml(record) + more(record)).join('\n<hr>\n')}\n`;
  const goals = listGoals(db, id).map(
    (goal) =>
      `<h2>Goal: ${escapeHtml(goal.title)}</h2>\n${factsHtml(goal)}\n` +
      goal.options
        .map((option) => `<h3>Option: ${escapeHtml(option.description)}</h3>\n${factsHtml(option)}\n`)
        .join('') +
      goal.choices
        .map(({ optionId, chosenOn, reason, reopened }) => {
          const chosen = goal.options.find((option) => option.id === optionId)?.description ?? null;
          const reopenedOn = reopened?.on ?? null;
          const reopenedFor = reopened?.reason ?? null;
          return `<h3>Choice</h3>\n${factsHtml({ chosen, chosenOn, reason, reopenedOn, reopenedFor })}\n`;
        })
        .join('') +
      goal.moves.map((move) => `<h3>Moved</h3>\n${factsHtml(move)}\n`).join('') +
      goal.progress.map((note) => `<h3>Progress</h3>\n${factsHtml(note)}\n`).join('') +
      listContributionsOfGoal(db, goal.id)
        .map((one) => `<h3>Idea or experience</h3>\n${factsHtml(one)}\n`)
        .join(''),
  );
  return [
    factsHtml(mentee),
    section(
      'Boundaries',
      listBoundaries(db, id).map(({ earlier, steps, ...boundary }) => ({
        ...boundary,
        steps: steps.join(', '),
        before: earlier.map(({ item, changedAt }) => `${item} (until ${changedAt})`).join('; '),
      })),
    ),
    ...listChecklists(db, id).checklists.map(({ title, items }) => section(`Checklist: ${title}`, items)),
    ...listConcerns(db, id).map(({ entries, createdAt }) =>
      section(`Concern, private: ${createdAt}`, entries),
    ),
    ...goals,
    section('Actions', listActions(db, id)),
  ].join('\n');
}

async function exportSession(db: ReadableDb, mentee: Mentee, session: Session, into: Folder): Promise<void> {
  const { id, number, date } = session;
  const folder = await into.folder(`${String(number).padStart(3, '0')} ${date}`);
  const title = `${mentee.alias}, session ${number}, ${date}`;
  const { together, cancellation, timer: _, reading, ...facts } = session;
  const agenda = listAgenda(db, id).map(({ text, talkedAbout }) => ({ agenda: text, talkedAbout }));
  const parts = [facts, cancellation, together, reading ?? {}, ...agenda];
  const brought = listContributionsOfSession(db, id);
  await folder.page('facts', title, [...parts, ...brought].map((part) => factsHtml(part)).join('\n'));
  await folder.page('private log', `Private log: ${title}`, factsHtml(readPrivateLog(db, id)));
  await folder.document('record', `Session record: ${title}`, readSessionRecord(db, id).document);
  await folder.document('private note', `Private note: ${title}`, readPrivateNote(db, id).document);
  await exportHistory(db, { kind: 'session-record', ownerId: id, title: 'record' }, folder);
  await exportHistory(db, { kind: 'private-note', ownerId: id, title: 'private note' }, folder);
}

/** Writes the older versions of a document; the newest is the document itself. */
async function exportHistory(
  db: ReadableDb,
  { kind, ownerId, title }: { kind: Parameters<typeof listVersions>[1]; ownerId: string; title: string },
  into: Folder,
): Promise<void> {
  const [, ...older] = listVersions(db, kind, ownerId);
  if (older.length === 0) return;
  const folder = await into.folder(`earlier versions of ${title}`);
  for (const { number, savedAt } of older) {
    const name = `${String(number).padStart(4, '0')} ${savedAt.slice(0, 16).replace(':', '')}Z`;
    await folder.document(name, `${title}, as of ${savedAt}`, readVersion(db, { kind, ownerId, number }));
  }
}
