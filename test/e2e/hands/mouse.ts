import { expect, type Locator, type Page } from '@playwright/test';
import { strokes } from '../pages/contract.ts';
import { goToEnd } from '../pages/editor.ts';
import { fillDay } from '../pages/mentees.ts';
import { turn } from '../pages/turned.ts';
import { goHome } from '../pages/vault.ts';
import { say } from '../pages/words.ts';
import type { Hands } from './hands.ts';

/** Everything by pointing and clicking; words are typed. */
export function mouse(page: Page): Hands {
  const press = (control: Locator) => control.click();
  return {
    writes: 'fully',
    press,
    write: (field, text) => field.fill(text),
    giveDay: fillDay,
    tick: async (box, ticked = true) => {
      if ((await box.isChecked()) !== ticked) await nameOf(page, box).then(press);
      await expect(box).toBeChecked({ checked: ticked });
    },
    pick: async (radio) => {
      await nameOf(page, radio).then(press);
      await expect(radio).toBeChecked();
    },
    select: async (list, label) => {
      await list.selectOption({ label });
    },
    openTab: async (tab) => {
      await tab.click();
      await expect(tab).toHaveAttribute('aria-selected', 'true');
    },
    choose: async (menu, item) => {
      await menu.click();
      await item.click();
    },
    goToEnd: async (editor) => {
      await editor.click();
      await goToEnd(editor);
    },
    goHome: () => goHome(page),
    newSession: press,
    turn: () => turn(page),
    sign: async (form, party) => {
      // one draws, the other types
      if (party === 'mentor')
        await strokes(page, form.getByRole('img', { name: say('signatures.pad', { party }) }));
      else await form.getByRole('radio', { name: say('signatures.how.type') }).check();
      await press(form.getByRole('button', { name: say('signatures.give'), exact: true }));
    },
  };
}

/** The words beside a box, or the box itself where it has none: chips have no box to be seen. */
async function nameOf(page: Page, box: Locator): Promise<Locator> {
  await box.waitFor({ state: 'attached' });
  const label = page.locator(`label[for="${await box.getAttribute('id')}"]`);
  return (await label.count()) > 0 ? label.first() : box;
}
