import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openVault } from '../../../electron/vault/open/open-vault.ts';
import { startAlcove } from '../../e2e/alcove.ts';
import { openMentee, openTab } from '../../e2e/pages/mentees.ts';
import { createVault, lock, openVaultShown, strongPassword, unlock } from '../../e2e/pages/vault.ts';
import { writeLongRelationship } from '../../fixtures/long-relationship.ts';
import { type Measured, middle } from '../measure.ts';

const events = 1001;
const years = 30;
const rounds = 5;
const framesInRound = 60;

/**
 * A frame of zooming the picture of thirty years with 1,000 events, in the running app, against a frame of as many bare
 * elements that are moved on an empty page in the same window: from the turn of the wheel until the frame is drawn.
 */
export async function measureTimeline(folder: string): Promise<Measured> {
  const { app, page } = await startAlcove(folder);
  try {
    await createVault(page, { name: 'Bench', mentor: 'Dr Max Placeholder' });
    await lock(page);
    const vaults = join(folder, 'user-data/vaults');
    const [name = ''] = readdirSync(vaults);
    const secret = { kind: 'password', password: strongPassword } as const;
    const { db, close } = await openVault({ folder: join(vaults, name), secret });
    writeLongRelationship(db, 'Bench', years * 365, events);
    close();
    await unlock(page, strongPassword);
    await openVaultShown(page);
    await openMentee(page, 'Bench');
    await openTab(page, 'timeline');
    await page.locator('[data-mark]').first().waitFor();
    const [ours, floor]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await zoomFrames(page));
      floor.push(await bareFrames(page));
    }
    const times = { oursMs: middle(ours), floorMs: middle(floor) };
    return {
      name: `zoom a timeline of ${events - 1} events`,
      floor: 'as many bare elements',
      budget: 2,
      ...times,
    };
  } finally {
    await app.close();
  }
}

/**
 * Defines `frameTimes` in the page: does something once a frame and gives the middle of how long the frames took it, from
 * before what is done in the frame until it has been styled, laid out and painted. Waiting for the screen is left out.
 */
const defineFrameTimes = `globalThis.frameTimes = async (count, act) => {
  const times = [];
  for (let frame = 0; frame < count; frame += 1) {
    const began = await new Promise((drawn) => {
      const { port1, port2 } = new MessageChannel();
      let start = 0;
      port1.onmessage = () => drawn(performance.now() - start);
      requestAnimationFrame(() => {
        start = performance.now();
        port2.postMessage('after the frame');
      });
      act(frame);
    });
    times.push(began);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
}`;

/** The middle time of a frame in milliseconds, zooming with the wheel from the whole story to a few months and back. */
async function zoomFrames(page: Page): Promise<number> {
  await page.evaluate(defineFrameTimes);
  return page.evaluate((frames) => {
    const picture = document.querySelector('[data-picture]');
    if (!picture) throw new Error('there is no picture');
    const { left, top, width } = picture.getBoundingClientRect();
    return Reflect.get(globalThis, 'frameTimes')(frames, (frame: number) =>
      picture.dispatchEvent(
        new WheelEvent('wheel', {
          ...{ ctrlKey: true, bubbles: true, cancelable: true },
          ...{ deltaY: frame < frames / 2 ? -36 : 36, clientX: left + width * 0.6, clientY: top + 40 },
        }),
      ),
    );
  }, framesInRound);
}

/** The same of bare elements, each moved in every frame as far as the same zoom would move it, with nothing else shown. */
async function bareFrames(page: Page): Promise<number> {
  await page.evaluate(defineFrameTimes);
  return page.evaluate(
    async ({ frames, count }) => {
      const app = [...document.body.children].filter((child) => child instanceof HTMLElement);
      for (const part of app) part.style.display = 'none';
      const list = document.createElement('div');
      const items = Array.from({ length: count }, (_, index) => {
        const item = document.createElement('div');
        item.textContent = String(index % 100);
        item.style.cssText = `position:absolute;left:0;top:${100 + (index % 5) * 40}px;width:28px;height:28px`;
        return item;
      });
      list.style.cssText = 'position:relative;height:100vh;overflow:clip';
      list.append(...items);
      document.body.append(list);
      const time = await Reflect.get(globalThis, 'frameTimes')(frames, (frame: number) =>
        requestAnimationFrame(() => {
          const zoom = Math.exp(0.162 * (frame < frames / 2 ? frame : frames - frame));
          for (const [index, item] of items.entries())
            item.style.transform = `translateX(${600 + (index / count - 0.6) * 950 * zoom}px)`;
        }),
      );
      list.remove();
      for (const part of app) part.style.display = '';
      return time;
    },
    { frames: framesInRound, count: events - 1 },
  );
}
