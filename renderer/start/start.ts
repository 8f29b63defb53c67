/** How long the program waits for the first paint, in milliseconds. */
const patience = 100;

/** The button that was pressed last before the program stood. */
let pressed: HTMLButtonElement | undefined;

/** Enter in a field presses the button of its form, so this hears of it too. */
function keepPress(event: MouseEvent): void {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  if (button === null) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  pressed = button;
}

/** Carries out what was pressed before the program stood; from now on presses go their way. */
export function carryOutEarlyPress(): void {
  document.removeEventListener('click', keepPress, { capture: true });
  if (pressed?.isConnected) pressed.click();
  pressed = undefined;
}

/** Resolves once the first screen is painted, which has the page's time to itself until then. A hidden one never is. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, patience);
  });
}

for (const element of document.querySelectorAll<HTMLElement>('[data-style]')) {
  element.style.cssText = element.dataset.style ?? '';
  element.removeAttribute('data-style');
}

// The first screen stands in the page, and nobody has to wait with it until the program behind it does: what is typed
// stays in the field, which the program takes over as it is, and what is pressed is kept here.
document.addEventListener('click', keepPress, { capture: true });
const screen = document.getElementById('root')?.hasChildNodes() === true ? painted() : Promise.resolve();
void screen.then(() => import('../app/main.tsx'));
