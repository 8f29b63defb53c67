import type { PdfValue } from '../pdf/values.ts';
import { UnknownContent } from './unknown-content.ts';

/**
 * What stands before an operator of a content stream (ISO 32000-1, 7.8.2). One takes the operands of all operators in
 * turn: a long document has a million of them.
 */
export class Operands {
  readonly #values: PdfValue[] = [];
  #count = 0;

  push(value: PdfValue): void {
    this.#values[this.#count] = value;
    this.#count += 1;
  }

  clear(): void {
    this.#count = 0;
  }

  at(index: number): PdfValue | undefined {
    return index < this.#count ? this.#values[index] : undefined;
  }

  /** @throws UnknownContent where there is no number */
  number(index: number): number {
    const value = this.at(index);
    if (typeof value !== 'number') throw new UnknownContent();
    return value;
  }

  /** All of them, which have to be so many numbers. @throws UnknownContent */
  numbers(count: number): readonly number[] {
    this.expect(count);
    const numbers: number[] = [];
    for (let index = 0; index < count; index += 1) numbers.push(this.number(index));
    return numbers;
  }

  /** @throws UnknownContent for another count */
  expect(count: number): void {
    if (this.#count !== count) throw new UnknownContent();
  }
}
