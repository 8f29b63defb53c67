import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import {
  type FailedAttempts,
  failedAttempts,
  secondsToWait,
  withOneMore,
} from '../../shared/domain/unlock-delay.ts';
import { AlcoveError, type ErrorCode } from '../../shared/ipc/errors.ts';
import { writeFileSafely } from '../vault/files/write-file.ts';

const kept = z.record(z.string(), failedAttempts);

/** What says that a password, a code or the key store was tried and did not fit. */
const misses: readonly ErrorCode[] = ['password.wrong', 'password.replaced', 'code.wrong', 'keystore.broken'];

export interface AttemptsShown {
  readonly failures: number;
  /** When the next attempt is let through; null when it is now. */
  readonly retryAt: string | null;
}

/**
 * Counts the attempts on each vault that did not fit and makes the next one wait, also after a restart. The list names
 * vaults by a digest of their folder, so that one that was taken off the list of known vaults stays counted.
 */
export class UnlockAttempts {
  readonly #file: string;
  readonly #clock: () => Date;
  readonly #running: () => number;
  /** When this run began, on that clock. */
  readonly #began: number;
  readonly #failed: Map<string, FailedAttempts>;
  /** When the last attempt of this run was made, on the clock that nobody can set. */
  readonly #madeAt = new Map<string, number>();

  /** @param running milliseconds on a clock that only goes forward */
  constructor(file: string, clock: () => Date, running: () => number = () => performance.now()) {
    this.#file = file;
    this.#clock = clock;
    this.#running = running;
    this.#began = running();
    this.#failed = read(file);
  }

  /** What the unlock screen may say about a vault. */
  of(folder: string): AttemptsShown {
    const name = nameOf(folder);
    const seconds = this.#wait(name);
    return {
      failures: this.#failed.get(name)?.count ?? 0,
      retryAt: seconds === 0 ? null : new Date(this.#clock().getTime() + seconds * 1000).toISOString(),
    };
  }

  /**
   * Runs an attempt to open a vault. It is counted before it runs, so that ending the program in the middle gains
   * nothing; one that fits clears the count, and one that failed for another reason was none.
   *
   * @throws AlcoveError `unlock.wait` with `seconds`, and what `attempt` throws
   */
  async guard<T>(folder: string, attempt: () => Promise<T>): Promise<T> {
    const name = nameOf(folder);
    const seconds = this.#wait(name);
    if (seconds > 0) throw new AlcoveError('unlock.wait', { seconds });
    const before = this.#failed.get(name);
    await this.#keep(name, withOneMore(before, this.#clock()));
    try {
      const value = await attempt();
      await this.#keep(name, undefined);
      return value;
    } catch (error) {
      if (!(error instanceof AlcoveError && misses.includes(error.code))) await this.#keep(name, before);
      throw error;
    }
  }

  #wait(name: string): number {
    const failed = this.#failed.get(name);
    const madeAt = this.#madeAt.get(name);
    const ran = (this.#running() - (madeAt ?? this.#began)) / 1000;
    const wait = secondsToWait(failed, this.#clock(), ran);
    // a clock that was put back since an earlier run says for ever that no time has passed
    return madeAt === undefined ? Math.min(wait, secondsToWait(failed, this.#clock(), undefined)) : wait;
  }

  async #keep(name: string, failed: FailedAttempts | undefined): Promise<void> {
    if (failed === undefined) {
      this.#failed.delete(name);
      this.#madeAt.delete(name);
    } else {
      this.#failed.set(name, failed);
      this.#madeAt.set(name, this.#running());
    }
    await writeFileSafely(this.#file, JSON.stringify(Object.fromEntries(this.#failed))).catch((error) => {
      // A full or read-only disk must keep nobody out of a vault; in this run the count stands in memory.
      if (!(error instanceof AlcoveError)) throw error;
    });
  }
}

function nameOf(folder: string): string {
  return createHash('sha256').update(folder).digest('hex');
}

function read(file: string): Map<string, FailedAttempts> {
  try {
    const parsed = kept.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return new Map(Object.entries(parsed.success ? parsed.data : {}));
  } catch {
    return new Map(); // first start, or a file that someone altered: whoever can do that can also delete it
  }
}
