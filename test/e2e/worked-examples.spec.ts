import { expect, test } from './alcove.ts';
import { keyboard } from './hands/keyboard.ts';
import { mouse } from './hands/mouse.ts';
import { createVault } from './pages/vault.ts';
import { carry } from './story/carry.ts';
import { stories } from './story/stories.ts';
import { tell } from './story/teller.ts';

for (const [by, handsOf] of [
  ['by mouse', mouse],
  ['by keyboard alone', keyboard],
] as const) {
  for (const story of stories) {
    const { alias } = story.example.mentee;
    test(`${alias} is mentored from the enquiry to the closing ${by}`, async ({ alcove: { page } }) => {
      test.setTimeout(240_000);
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await createVault(page, { name: 'Notes', mentor: story.mentor });
      if (by === 'by keyboard alone')
        await page.evaluate(() => {
          addEventListener('pointerdown', (event) => {
            throw new Error(`a mouse was used on ${String(event.target)}`);
          });
        });
      await carry(tell(page, handsOf(page), story), test.step);
      expect(errors).toEqual([]);
    });
  }
}
