import { randomBytes, timingSafeEqual } from 'node:crypto';
import {
  formatRecoveryCode,
  parseRecoveryCode,
  recoveryCodeBytes,
} from '../../../shared/domain/recovery-code.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';

/** A recovery code that was shown and is not in force: it stands in this process's memory alone until it is typed back. */
export class OfferedCode {
  #bytes: Buffer | undefined;

  /** Makes a new code, in place of one that was offered before. */
  offer(): string {
    this.withdraw();
    this.#bytes = randomBytes(recoveryCodeBytes);
    return formatRecoveryCode(this.#bytes);
  }

  /**
   * The 32 bytes of the offered code, once it is typed back rightly. They stay this object's own: `withdraw` overwrites them.
   *
   * @throws AlcoveError `code.expired` when none is offered, `code.empty`, `code.mistyped`, `code.wrong`
   */
  typedBack(typed: string): Buffer {
    if (this.#bytes === undefined) throw new AlcoveError('code.expired');
    const bytes = parseRecoveryCode(typed);
    const same = timingSafeEqual(bytes, this.#bytes);
    bytes.fill(0);
    if (!same) throw new AlcoveError('code.wrong');
    return this.#bytes;
  }

  withdraw(): void {
    this.#bytes?.fill(0);
    this.#bytes = undefined;
  }
}
