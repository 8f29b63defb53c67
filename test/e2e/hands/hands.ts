import type { Locator } from '@playwright/test';
import type { SignatureParty } from '../../../shared/domain/signature.ts';

/**
 * The acts of someone at the computer, so that one story can be carried once with the mouse and once with the keyboard
 * alone. Each waits for the control first.
 */
export interface Hands {
  /** How much is written: everything, or only what a story cannot do without. */
  readonly writes: 'fully' | 'briefly';
  /** Presses a button or follows a link. */
  press(control: Locator): Promise<void>;
  /** Writes into a field in place of what stands there. */
  write(field: Locator, text: string): Promise<void>;
  /** Gives a day to a date field, whose calendar is gone afterwards. */
  giveDay(field: Locator, day: string): Promise<void>;
  /** Ticks or unticks a box, a switch or a chip. */
  tick(box: Locator, ticked?: boolean): Promise<void>;
  /** Picks one of several that exclude each other. */
  pick(radio: Locator): Promise<void>;
  /** Picks an entry of a list by its words. */
  select(list: Locator, label: string): Promise<void>;
  /** Opens a tab and waits until it is shown. */
  openTab(tab: Locator): Promise<void>;
  /** Opens a menu and presses one of its entries. */
  choose(menu: Locator, item: Locator): Promise<void>;
  /** Puts the cursor behind the last word of a text. */
  goToEnd(editor: Locator): Promise<void>;
  /** Goes home. */
  goHome(): Promise<void>;
  /** Opens the form of a new session with the mentee on screen. */
  newSession(link: Locator): Promise<void>;
  /** Turns the laptop to the mentee on screen. */
  turn(): Promise<void>;
  /** Gives the signature in a form that asks for it. */
  sign(form: Locator, party: SignatureParty): Promise<void>;
}
