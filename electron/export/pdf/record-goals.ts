import type { ShareableRecord } from '../../../shared/domain/shareable-record.ts';
import { cellText, html, type Markup, withLineBreaks } from './markup.ts';
import { say, sayDay } from './record-words.ts';

type Goal = ShareableRecord['goals'][number];

/** The mentee's goals, each with the options explored and the choice made; nothing where there is none. */
export function goalsHtml(goals: readonly Goal[]): Markup {
  if (goals.length === 0) return html``;
  return html`<h2>${say('record.goals.heading')}</h2>${goals.map(goalHtml)}`;
}

function goalHtml(goal: Goal): Markup {
  return html`<div class="goal"><h3>${goal.title}</h3>
    <p class="status">${statusWords(goal)}</p>
    ${goal.why !== undefined && html`<p>${withLineBreaks(goal.why)}</p>`}
    ${goalWorkHtml(goal)}</div>`;
}

/** The ways to a goal that were explored, what was chosen, and how far it has come. */
export function goalWorkHtml(goal: Goal): Markup {
  return html`${goal.options.length > 0 && optionsHtml(goal)}
    ${goal.choice !== undefined && choiceHtml(goal.choice)}
    ${goal.progress.length > 0 && progressHtml(goal.progress)}`;
}

/** Where a goal stands, and when to look at it again. */
export function statusWords({ status, targetDate }: Goal): string {
  if (targetDate === undefined) return say('record.goals.status', { status });
  return say('record.goals.statusAndDay', { status, date: sayDay(targetDate) });
}

function progressHtml(progress: Goal['progress']): Markup {
  const items = progress.map(
    ({ notedOn, text }) =>
      html`<li>${withLineBreaks(say('record.progress.one', { date: sayDay(notedOn), text }))}</li>`,
  );
  return html`<p class="small">${say('record.progress')}</p><ul>${items}</ul>`;
}

function optionsHtml({ options, choice }: Goal): Markup {
  const rows = options.map(
    (
      option,
    ) => html`<tr><th scope="row">${cellText(option.description)}${choice?.option === option.description && html` <span class="chosen">${say('record.options.chosen')}</span>`}</th>
      <td>${cellText(option.pros)}</td><td>${cellText(option.cons)}</td><td>${cellText(option.resources)}</td><td class="fit">${cellText(option.suitsNow)}</td></tr>`,
  );
  return html`<table class="options"><caption>${say('record.options.caption')}</caption><thead><tr>
    <th scope="col">${say('record.options.option')}</th><th scope="col">${say('record.options.pros')}</th>
    <th scope="col">${say('record.options.cons')}</th><th scope="col">${say('record.options.resources')}</th>
    <th scope="col" class="fit">${say('record.options.suitsNow')}</th>
    </tr></thead><tbody>${rows}</tbody></table>`;
}

function choiceHtml({ option, chosenOn, reason, reopened }: NonNullable<Goal['choice']>): Markup {
  return html`<div class="choice"><p><strong>${say('record.choice', { date: sayDay(chosenOn), option })}</strong></p>
    ${reason !== undefined && html`<p>${withLineBreaks(say('record.choice.reason', { reason }))}</p>`}
    ${reopened !== undefined && html`<p>${withLineBreaks(say('record.choice.reopened', { date: sayDay(reopened.on), reason: reopened.reason }))}</p>`}</div>`;
}
