import { call } from './client.ts';

/** What has been put on the clipboard: after how many seconds it is taken off again, null for at the next lock. */
export type Copied = (seconds: number | null) => void;

/**
 * Has main put what is copied or cut from a private text on the clipboard, where it is kept out of histories and taken
 * off again. Everything else is copied as usual.
 */
export function watchPrivateCopies(copied: Copied): () => void {
  const onCopy = (event: ClipboardEvent) => {
    const { clipboardData } = event;
    if (clipboardData === null || !isPrivate(event)) return;
    // an editor has put what it cuts or copies into the event already
    const copy = event.defaultPrevented
      ? { text: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') }
      : selected();
    if (copy.text === '' && copy.html === '') return;
    event.preventDefault();
    clipboardData.clearData();
    // once the page's own writing, now of nothing, is over
    setTimeout(() => {
      call('clipboard.copyPrivate', copy).then(copied, () => {
        // the page is being ended by a lock; a copy that came too late is not made
      });
    }, 0);
  };
  document.addEventListener('copy', onCopy);
  document.addEventListener('cut', onCopy);
  return () => {
    document.removeEventListener('copy', onCopy);
    document.removeEventListener('cut', onCopy);
  };
}

const privateText = '[data-voice="private"]';

function isPrivate({ target }: ClipboardEvent): boolean {
  if (target instanceof Element && target.closest(privateText) !== null) return true;
  const selection = getSelection();
  return [...document.querySelectorAll(privateText)].some((text) => selection?.containsNode(text, true));
}

function selected(): { text: string; html: string } {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0) return { text: '', html: '' };
  const whole = document.createElement('div');
  whole.append(selection.getRangeAt(0).cloneContents());
  return { text: selection.toString(), html: whole.innerHTML };
}
