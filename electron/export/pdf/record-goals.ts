import type { ShareableRecord } from '../../../shared/domain/shareable-record.ts';
import { cellText, html, type Markup, withLineBreaks } from './markup.ts';
import { say, sayDay } from './record-words.ts';

type Goal = ShareableRecord['goals'][number];
type Option = Goal['options'][number];

/** The mentee's goals, each with the options explored and the choice made; nothing where there is none. */
export function goalsHtml(goals: readonly Goal[]): Markup {
  if (goals.length === 0) return html``;
  return html`<h2>${say('record.goals.heading')}</h2>${goals.map(goalHtml)}`;
}

function goalHtml(goal: Goal): Markup {
  return html`<div class="goal"><h3>${goal.title}</h3>
    <p class="status">${say('record.goals.status', { status: goal.status })}</p>
    ${goal.why !== undefined && html`<p>${withLineBreaks(goal.why)}</p>`}
    ${goal.options.length > 0 && optionsHtml(goal)}
    ${goal.choice !== undefined && choiceHtml(goal.choice)}</div>`;
}

function optionsHtml({ options, choice }: Goal): Markup {
  const rows = options.map(
    (
      option,
    ) => html`<tr><th scope="row">${cellText(option.description)}${choice?.option === option.description && html` <span class="chosen">${say('record.options.chosen')}</span>`}</th>
      <td>${cellText(option.pros)}</td><td>${cellText(option.cons)}</td><td class="fit">${suitability(option)}</td></tr>`,
  );
  return html`<table class="options"><caption>${say('record.options.caption')}</caption><thead><tr>
    <th scope="col">${say('record.options.option')}</th><th scope="col">${say('record.options.pros')}</th>
    <th scope="col">${say('record.options.cons')}</th><th scope="col" class="fit">${say('record.options.suitability')}</th>
    </tr></thead><tbody>${rows}</tbody></table>`;
}

function choiceHtml({ option, chosenOn, reason }: NonNullable<Goal['choice']>): Markup {
  return html`<div class="choice"><p><strong>${say('record.choice', { date: sayDay(chosenOn), option })}</strong></p>
    ${reason !== undefined && html`<p>${withLineBreaks(say('record.choice.reason', { reason }))}</p>`}</div>`;
}

function suitability({ suitability: value }: Option): Markup {
  return cellText(value === undefined ? undefined : say('record.options.outOfFive', { suitability: value }));
}
