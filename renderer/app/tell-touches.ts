import { call } from './client.ts';

/** The least time between two tellings, in milliseconds: a quarter of the shortest time after which a vault locks. */
const interval = 15_000;

/** Tells main that somebody is at the window: not every system knows when a key was pressed. */
export function tellTouches(): void {
  let told = 0;
  const tell = () => {
    const now = performance.now();
    if (now - told < interval && told !== 0) return;
    told = now;
    call('app.touched', undefined).catch(() => {
      // at worst the vault locks while someone reads
    });
  };
  for (const touch of ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const) {
    window.addEventListener(touch, tell, { capture: true, passive: true });
  }
}
