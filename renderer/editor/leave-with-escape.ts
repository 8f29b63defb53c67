/**
 * In lists and tables the Tab key works on the text, which would trap a keyboard user inside the editor. After Escape
 * the next Tab (or Shift+Tab) belongs to the page again.
 */
export function leaveWithEscape(): (event: KeyboardEvent) => boolean {
  let leaving = false;
  return (event) => {
    if (event.key === 'Shift') return false;
    const moves = event.key === 'Tab' && leaving;
    leaving = event.key === 'Escape';
    // true keeps ProseMirror from seeing the key; the browser's own handling goes on
    return moves;
  };
}
