declare global {
  interface Window {
    /** Carries out what was pressed before the program stood; from then on presses go their way. */
    carryOutEarlyPress(): void;
  }
}

/**
 * Begins the program once the first screen is painted, which has the page's time to itself until then. Nobody has to wait
 * with that screen for the program behind it: what is typed stays in the field, which the program takes over as it is, and
 * what is pressed is kept. The build puts this function into the page as text, so it may use nothing from around it.
 *
 * @param program the address of the program's script
 */
export function begin(program: string): void {
  /** How long the first paint is waited for, in milliseconds: a hidden page never has one. */
  const patience = 100;
  /** The button that was pressed last. */
  let pressed: HTMLButtonElement | undefined;

  // Enter in a field presses the button of its form, so this hears of it too
  const keepPress = (event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    pressed = button;
  };
  document.addEventListener('click', keepPress, { capture: true });
  window.carryOutEarlyPress = () => {
    document.removeEventListener('click', keepPress, { capture: true });
    if (pressed?.isConnected) pressed.click();
    pressed = undefined;
  };

  let begun = false;
  const load = () => {
    if (begun) return;
    begun = true;
    const script = document.createElement('script');
    script.type = 'module';
    script.src = program;
    document.head.append(script);
  };
  if (document.getElementById('root')?.hasChildNodes() !== true) load();
  requestAnimationFrame(() => setTimeout(load));
  setTimeout(load, patience);
}
