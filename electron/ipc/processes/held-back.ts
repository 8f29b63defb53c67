import { z } from 'zod';
import { instant } from '../../../shared/domain/time.ts';
import type { HandlerInput, VaultProcedureName } from '../../../shared/ipc/contract.ts';
import { contract } from '../../../shared/ipc/contract.ts';
import { AlcoveError, type ErrorCode } from '../../../shared/ipc/errors.ts';
import { toAlcoveError } from '../../vault/errors.ts';
import type { Reserve } from '../../vault/reserve/reserve.ts';

/** The calls that write what a mentor types, and what each writes to. */
const typed = {
  'sessions.saveRecord': ({ sessionId }) => ({ kind: 'session-record', ownerId: sessionId }),
  'sessions.savePrivateNote': ({ sessionId }) => ({ kind: 'private-note', ownerId: sessionId }),
  'contracts.save': ({ id }) => ({ kind: 'contract', ownerId: id }),
  'endings.saveStatement': ({ id }) => ({ kind: 'closing-statement', ownerId: id }),
  'sessions.changeFacts': ({ id }) => ({ kind: 'session-facts', ownerId: id }),
  'mentor.changeProfile': () => ({ kind: 'mentor-profile', ownerId: '1' }),
  'place.keep': () => ({ kind: 'place', ownerId: '1' }),
} satisfies { [N in VaultProcedureName]?: (input: HandlerInput<N>) => Subject };

type TypedName = keyof typeof typed;

/** What a call writes to. */
export interface Subject {
  readonly kind:
    | 'session-record'
    | 'private-note'
    | 'contract'
    | 'closing-statement'
    | 'session-facts'
    | 'mentor-profile'
    | 'place';
  readonly ownerId: string;
}

const heldCall = z.object({
  name: z.enum(Object.keys(typed) as [TypedName, ...TypedName[]]),
  input: z.unknown(),
  at: instant,
});
export type HeldCall = z.infer<typeof heldCall>;

/**
 * What a call that was held back comes to when it is made again:
 *
 * - `put-back`: in force where it belongs
 * - `kept-aside`: a version beside the newer text in force
 * - `in-bin`: either of these, of a session that lies in the bin
 * - `overtaken`: the mentor has written the same or newer facts since
 * - `destroyed`: the mentor had what it belongs to destroyed for good
 * - `waiting`: the disk still has no room for it
 * - `stranded`: the vault knows nothing of what it belongs to, as when an older copy stands in the place of a newer one
 */
export type Outcome =
  | 'put-back'
  | 'kept-aside'
  | 'in-bin'
  | 'overtaken'
  | 'destroyed'
  | 'waiting'
  | 'stranded';

/** With these a call stays held. */
const stays: readonly Outcome[] = ['waiting', 'stranded'];

/** Failures of the disk, after which what was typed is held back. */
const ofDisk: readonly ErrorCode[] = ['file.diskFull', 'file.io', 'file.readOnly'];

const held = z.array(heldCall);

/**
 * What was typed and could not be written, kept in the vault's reserve until it can be. A later text takes the place of
 * an earlier one of the same document, but never of one from before this opening: nobody has seen that one since.
 */
export class HeldBack {
  #reserve: Reserve | undefined;
  /** From before this opening, still waiting for room. */
  #earlier: readonly HeldCall[];
  #calls: readonly HeldCall[] = [];

  /** @throws when the reserve holds what this version of Alcove does not know; it is then left as it is */
  constructor(reserve: Reserve) {
    this.#reserve = reserve;
    const content = reserve.content();
    this.#earlier = content.length === 0 ? [] : held.parse(JSON.parse(content.toString('utf8')));
  }

  /** How many are waiting. */
  get size(): number {
    return this.#earlier.length + this.#calls.length;
  }

  /** Takes note of how a call of the page ended. */
  note(name: string, input: unknown, at: Date, error?: unknown): void {
    if (!isTyped(name)) return;
    if (error === undefined) this.#release(subjectOf(name, input));
    else if (isOfDisk(error)) this.#hold(name, input, at);
  }

  /**
   * Makes what is held from before this opening again, oldest first. What waits or is stranded stays held.
   *
   * @returns how many came to what
   */
  putBack(make: (call: HeldCall, subject: Subject) => Outcome): Record<Outcome, number> {
    const count: Record<Outcome, number> = {
      'put-back': 0,
      'kept-aside': 0,
      'in-bin': 0,
      overtaken: 0,
      destroyed: 0,
      waiting: 0,
      stranded: 0,
    };
    const waiting = this.#earlier.filter((call) => {
      const subject = subjectOf(call.name, call.input);
      const outcome = make(call, subject);
      if (subject.kind !== 'place') count[outcome] += 1; // nobody misses where they were
      return stays.includes(outcome);
    });
    if (waiting.length < this.#earlier.length) {
      this.#earlier = waiting;
      this.#keep();
    }
    return count;
  }

  /** Goes on in another reserve, which holds the same; with none, nothing more can be kept. */
  moveTo(reserve: Reserve | undefined): void {
    this.#reserve = reserve;
  }

  #hold(name: TypedName, input: unknown, at: Date): void {
    const subject = subjectOf(name, input);
    const others = this.#calls.filter((call) => !isSame(subjectOf(call.name, call.input), subject));
    this.#calls = [...others, { name, input, at: at.toISOString() }];
    this.#keep();
  }

  #release(subject: Subject): void {
    const left = this.#calls.filter((call) => !isSame(subjectOf(call.name, call.input), subject));
    if (left.length === this.#calls.length) return;
    this.#calls = left;
    this.#keep();
  }

  #keep(): void {
    const calls = [...this.#earlier, ...this.#calls];
    this.#reserve?.keep(Buffer.from(calls.length === 0 ? '' : JSON.stringify(calls), 'utf8'));
  }
}

/** Whether it was the disk that failed. */
export function isOfDisk(error: unknown): boolean {
  const named = toAlcoveError(error);
  return named instanceof AlcoveError && ofDisk.includes(named.code);
}

function isTyped(name: string): name is TypedName {
  return Object.hasOwn(typed, name);
}

function subjectOf(name: TypedName, input: unknown): Subject {
  const subject = typed[name] as (input: unknown) => Subject;
  return subject(contract[name].input.parse(input));
}

function isSame(one: Subject, other: Subject): boolean {
  return one.kind === other.kind && one.ownerId === other.ownerId;
}
