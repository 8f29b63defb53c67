import { words } from '../../shared/words/index.ts';

const leaving: (() => void)[] = [];

/** Has `look` called right before the window goes blank, while everything still stands where it was. */
export function beforeBlank(look: () => void): void {
  leaving.push(look);
}

/** Whether the window shows nothing any more. It stays so until the page is ended: no command may act behind it. */
export function isBlank(): boolean {
  return document.documentElement.hasAttribute('data-blank');
}

/**
 * Shows nothing of the vault any more, whatever stands on screen: pages, dialogs, messages. Done by hand on the document
 * itself, because it must not wait for anything that is being drawn and has to work after a page has broken.
 */
export function blankWindow(): void {
  if (isBlank()) return;
  for (const look of leaving) look();
  const status = document.createElement('p');
  status.role = 'status';
  status.dataset.locking = '';
  status.textContent = words['app.locking'];
  document.documentElement.toggleAttribute('data-blank', true);
  document.body.append(status);
}
