import { html, type Markup } from './markup.ts';
import { say } from './record-words.ts';

/** The box of a task, drawn, with its state as alternative text so that it is read aloud. */
export function taskBox(done: boolean): Markup {
  const [label, drawing] = done
    ? [
        say('record.task.done'),
        html`<rect x=".6" y=".6" width="11.8" height="11.8" rx="2.4" fill="#2f5d62"/><path d="M3.2 6.7 5.5 9 9.9 3.9" fill="none" stroke="#fff" stroke-width="1.5"/>`,
      ]
    : [
        say('record.task.open'),
        html`<rect x=".6" y=".6" width="11.8" height="11.8" rx="2.4" fill="none" stroke="#2f5d62"/>`,
      ];
  return html`<svg role="img" aria-label="${label}" width="13" height="13" viewBox="0 0 13 13">${drawing}</svg>`;
}
