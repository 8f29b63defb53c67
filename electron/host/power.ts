import { type BrowserWindow, powerMonitor } from 'electron';
import { isTimeToLock } from '../../shared/domain/lock-rule.ts';

/** How often the computer is looked at, in milliseconds. */
const interval = 5_000;

/** When the mentor last did anything in the window, on a clock that nobody can set. The page tells. */
export class Touched {
  #at = performance.now();

  now(): void {
    this.#at = performance.now();
  }

  secondsAgo(): number {
    return (performance.now() - this.#at) / 1000;
  }
}

/** What the system may ask of the app. */
export interface Asked {
  lock(): void;
  /** The computer goes to sleep, and wakes again. */
  sleep(): void;
  wake(): void;
  /** The computer is shutting down: lock, and end. */
  end(): void;
}

/**
 * Has the vault locked when the computer sleeps, its lid or screen is closed, its user changes or leaves, or nobody
 * touches it for the minutes that are set. Linux announces no locked screen; there the looks find it.
 */
export function watchPower(
  window: BrowserWindow,
  after: () => number | null,
  touched: Touched,
  asked: Asked,
): void {
  const { lock } = asked;
  powerMonitor.on('suspend', asked.sleep);
  powerMonitor.on('suspend', lock);
  powerMonitor.on('resume', asked.wake);
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('user-did-resign-active', lock);
  powerMonitor.on('shutdown', (...[event]: unknown[]) => {
    holdBack(event);
    asked.end();
  });
  // Windows tells each window instead
  window.on('query-session-end', lock);
  window.on('session-end', lock);

  let last = Date.now();
  let longestIdle = 0;
  const looking = setInterval(() => {
    const now = Date.now();
    const idle = powerMonitor.getSystemIdleTime();
    const idleHere = touched.secondsAgo();
    longestIdle = idleHere * 1000 < interval ? 0 : Math.max(longestIdle, idle);
    const screenLocked = powerMonitor.getSystemIdleState(1) === 'locked';
    const sinceLast = (now - last) / 1000;
    if (isTimeToLock({ idle, idleHere, longestIdle, screenLocked, sinceLast }, after())) lock();
    last = now;
  }, interval);
  window.on('closed', () => clearInterval(looking));
}

/** Asks the system to wait until the app has ended. Electron's types leave the event of `shutdown` out. */
function holdBack(event: unknown): void {
  if (typeof event !== 'object' || event === null || !('preventDefault' in event)) return;
  if (typeof event.preventDefault === 'function') event.preventDefault();
}
