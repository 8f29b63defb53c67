import { expect, type Locator, type Page } from '@playwright/test';
import { goToEnd } from '../pages/editor.ts';
import { say, typedDay } from '../pages/words.ts';
import type { Hands } from './hands.ts';

/** More stops than lie between any two controls of a screen; what is not reached by then cannot be reached. */
const mostStops = 150;

/** Where the focus is, seen from a control. `group` is another radio of the same group, `text` a text that keeps Tab to itself. */
interface Standing {
  readonly focus: 'here' | 'before' | 'behind';
  readonly sameGroup: boolean;
  readonly inText: boolean;
}

/** Nothing but keys: the focus is looked at, and moved by what is pressed alone. */
export function keyboard(page: Page): Hands {
  const { press: key, type } = keysOf(page);

  let begun = false;

  /** Walks to a control. Once the walk has begun, what is done on the way never loses the focus. */
  const reach = async (target: Locator, orItsGroup = false): Promise<Standing> => {
    await target.waitFor({ state: 'attached' });
    if (begun) await expect.poll(() => page.evaluate(isLost), 'the focus is somewhere').toBe(false);
    begun = true;
    for (let stops = 0; stops < mostStops; stops += 1) {
      const standing = await target.evaluate(standingOf);
      if (standing.focus === 'here' || (orItsGroup && standing.sameGroup)) return standing;
      // in a list the Tab key belongs to the text until Escape is pressed
      if (standing.inText) await key('Escape');
      await key(standing.focus === 'behind' ? 'Shift+Tab' : 'Tab');
    }
    await expect(target, 'reached with Tab').toBeFocused();
    throw new Error('the control has the focus and did not have it');
  };
  const press = async (control: Locator) => {
    await reach(control);
    await key('Enter');
  };
  const write = async (field: Locator, text: string) => {
    await reach(field);
    await key('ControlOrMeta+A');
    await type(text);
  };
  const pick = async (radio: Locator) => {
    for (let { focus } = await reach(radio, true); focus !== 'here'; ) {
      await key(focus === 'behind' ? 'ArrowUp' : 'ArrowDown');
      ({ focus } = await radio.evaluate(standingOf));
    }
    if (!(await radio.isChecked())) await key('Space');
    await expect(radio).toBeChecked();
  };

  return {
    writes: 'briefly',
    press,
    write,
    giveDay: async (field, day) => {
      await write(field, typedDay(day));
      await key('Tab');
    },
    tick: async (box, ticked = true) => {
      await reach(box);
      if ((await box.isChecked()) !== ticked) await key('Space');
      await expect(box).toBeChecked({ checked: ticked });
    },
    pick,
    select: async (list, label) => {
      await reach(list);
      await key('Home');
      const entries = await list.getByRole('option').allInnerTexts();
      for (let at = 0; at < entries.indexOf(label); at += 1) await key('ArrowDown');
      await expect(list.locator('option:checked')).toHaveText(label);
    },
    openTab: async (tab) => {
      const chosen = tab.locator('xpath=ancestor::*[@role="tablist"]').getByRole('tab', { selected: true });
      await reach(chosen);
      for (let { focus } = await tab.evaluate(standingOf); focus !== 'here'; ) {
        await key(focus === 'behind' ? 'ArrowLeft' : 'ArrowRight');
        ({ focus } = await tab.evaluate(standingOf));
      }
      await key('Enter');
      await expect(tab).toHaveAttribute('aria-selected', 'true');
    },
    choose: async (menu, item) => {
      await press(menu);
      await item.waitFor();
      const entries = page.getByRole('menu').getByRole('menuitem');
      await expect(page.getByRole('menu').locator(':focus')).toHaveCount(1);
      for (let moves = (await entries.count()) + 1; moves > 0; moves -= 1) {
        if ((await item.evaluate(standingOf)).focus === 'here') break;
        await key('ArrowDown');
      }
      await expect(item).toBeFocused();
      await key('Enter');
    },
    goToEnd: async (editor) => {
      await reach(editor);
      await goToEnd(editor);
    },
    goHome: () => key('ControlOrMeta+Shift+H'),
    newSession: () => key('ControlOrMeta+Shift+N'),
    turn: () => key('ControlOrMeta+Shift+M'),
    sign: async (form) => {
      await pick(form.getByRole('radio', { name: say('signatures.how.type') }));
      await press(form.getByRole('button', { name: say('signatures.give'), exact: true }));
    },
  };
}

const keysOf = (page: Page) => ({
  press: (keys: string) => page.keyboard.press(keys),
  type: (text: string) => page.keyboard.type(text),
});

/** Nothing has the focus, as when what had it went away. */
const isLost = (): boolean => document.activeElement === document.body;

/** Runs in the page: only looks. */
function standingOf(target: HTMLElement | SVGElement): Standing {
  const focused = target.ownerDocument.activeElement;
  const isRadio = (one: Element | null): one is HTMLInputElement =>
    one instanceof HTMLInputElement && one.type === 'radio';
  const place = focused === null ? 0 : focused.compareDocumentPosition(target);
  return {
    focus: focused === target ? 'here' : (place & Node.DOCUMENT_POSITION_PRECEDING) > 0 ? 'behind' : 'before',
    sameGroup: isRadio(focused) && isRadio(target) && focused.name === target.name,
    inText: focused instanceof HTMLElement && focused.isContentEditable,
  };
}
