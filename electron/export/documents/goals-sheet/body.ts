import type { GoalOnSheet, GoalsSheetSaid } from '../../../../shared/domain/shareable-goals-sheet.ts';
import type { People } from '../../../../shared/domain/shareable-parts.ts';
import { html, type Markup, withLineBreaks } from '../../pdf/markup.ts';
import { actionsHtml } from '../../pdf/record-actions.ts';
import { contributionHtml } from '../../pdf/record-contributions.ts';
import { goalWorkHtml, statusWords } from '../../pdf/record-goals.ts';
import { say, sayDay } from '../../pdf/record-words.ts';
import { factsTable } from '../facts-table.ts';
import { mentorWords } from '../people.ts';

/** All that the pages of a sheet of goals say before the page of proof. */
export function goalsSheetBody(data: GoalsSheetSaid & People): Markup {
  return html`
    <p class="eyebrow">${say('goalsPrint.subject')}</p>
    <h1>${say('goalsPrint.heading')}</h1>
    <p class="lead">${say('goalsPrint.lead', { date: sayDay(data.asOf) })}</p>${goalsSheetWords(data)}`;
}

/** All that a sheet of goals says below its title. */
export function goalsSheetWords(data: GoalsSheetSaid & People): Markup {
  return html`
    ${factsTable([
      [say('record.facts.mentor'), mentorWords(data.mentor)],
      [say('record.facts.mentee'), data.mentee.shownAs],
    ])}
    <p class="quiet words">${say('goalsPrint.owned')}</p>
    ${data.goals.map(goalHtml)}
    ${actionsHtml(data.actions, say('goalsPrint.actions'))}`;
}

function goalHtml(goal: GoalOnSheet): Markup {
  return html`<h2>${goal.title}</h2>
    <p class="status">${statusWords(goal)}</p>
    ${goal.why !== undefined && html`<p>${withLineBreaks(goal.why)}</p>`}
    ${smartHtml(goal)}
    ${goalWorkHtml(goal)}
    ${goal.contributions.length > 0 && html`<h3>${say('record.contributions.heading')}</h3>${goal.contributions.map(contributionHtml)}`}`;
}

const said = ['currentPicture', 'preferredPicture', 'specific', 'measure', 'achievable', 'relevant'] as const;

function smartHtml(goal: GoalOnSheet): Markup {
  const rows = said.map((field) => [say(`goalsPrint.${field}`), goal[field]] as const);
  return rows.every(([, value]) => value === undefined) ? html`` : factsTable(rows, 'wide');
}
