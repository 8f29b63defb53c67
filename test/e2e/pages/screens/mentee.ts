import type { Page } from '@playwright/test';
import { askFor } from '../life-cycle.ts';
import { addBoundary } from '../mentees.ts';
import { showTimelineAs } from '../timeline.ts';
import { say } from '../words.ts';
import {
  button,
  closeMenu,
  dialogOf,
  fern,
  main,
  rowan,
  type Screen,
  type ScreenPart,
  showAtTop,
  tabOf,
} from './screen.ts';

const step = (name: 'review' | 'pause' | 'end' | 'close'): Screen =>
  dialogOf(`running-${name}`, async (page) => {
    await askFor(page, name);
  });

const aboutPart = (part: 'who' | 'time' | 'conflicts' | 'sensitive') => (page: Page) =>
  main(page).getByRole('region', { name: say(`about.part.${part}`) });

/** A relationship that is under way: where it stands, who the mentee is, its boundaries, concerns and timeline. */
export const menteeScreens: ScreenPart = {
  part: 'a relationship under way',
  screens: [
    { name: 'overview', open: tabOf(fern, 'overview') },
    {
      name: 'next-steps',
      open: async (page) => {
        await button(page, say('lifeCycle.next')).click();
        await page.getByRole('menuitem').first().waitFor();
      },
      leave: closeMenu,
    },
    step('review'),
    step('end'),
    step('close'),
    { name: 'about', open: tabOf(fern, 'about') },
    {
      name: 'about-change',
      open: async (page) => {
        await button(
          page,
          say('about.changePart', { act: say('about.change'), part: say('about.part.who') }),
        ).click();
        await page.getByLabel(say('about.field.alias'), { exact: true }).waitFor();
      },
    },
    {
      name: 'about-stage',
      open: async (page) => {
        await button(main(page), say('about.career.add')).click();
        await page.getByLabel(say('about.career.stage'), { exact: true }).scrollIntoViewIfNeeded();
      },
    },
    {
      name: 'about-conflicts',
      open: async (page) => {
        await tabOf(rowan, 'about')(page);
        await button(
          main(page),
          say('about.changePart', { act: say('about.conflicts.again'), part: say('about.part.conflicts') }),
        ).click();
        await showAtTop(aboutPart('conflicts')(page));
      },
    },
    {
      name: 'about-sensitive',
      open: async (page) => {
        await button(main(page), say('about.sensitive.show')).click();
        await page.getByLabel(say('about.sensitive.words')).scrollIntoViewIfNeeded();
      },
    },
    { name: 'boundaries', open: tabOf(fern, 'boundaries') },
    dialogOf('boundary-form', (page) =>
      page
        .getByRole('button', { name: say('boundaries.add') })
        .first()
        .click(),
    ),
    {
      name: 'boundary-review',
      open: async (page) => {
        const item = 'Who else may know that we meet';
        await addBoundary(page, {
          category: 'information',
          item,
          ruling: 'discuss-first',
          agreedOn: '2026-01-12',
        });
        await page.getByText(item).first().scrollIntoViewIfNeeded();
      },
    },
    dialogOf('limit-form', (page) => button(page, say('boundaries.limits.add')).first().click()),
    {
      name: 'concern-begun',
      open: async (page) => {
        await button(page, say('concerns.log')).click();
        await page.getByRole('textbox', { name: say('concerns.words') }).waitFor();
      },
    },
    {
      name: 'concern-open',
      open: async (page) => {
        await page
          .getByRole('textbox', { name: say('concerns.words') })
          .fill('Spoke of a dose that was given twice.');
        await page.getByLabel(say('concerns.choice.patient-safety')).check();
        await button(page, say('concerns.record')).click();
        await page.getByRole('article').waitFor();
      },
    },
    {
      name: 'concern-log',
      open: async (page) => {
        await page.getByRole('link', { name: say('concerns.back') }).click();
        await page.getByRole('list', { name: say('concerns.list') }).scrollIntoViewIfNeeded();
      },
    },
    { name: 'timeline', open: tabOf(fern, 'timeline') },
    {
      name: 'timeline-month',
      open: (page) => button(page, say('timeline.zoom.month')).click(),
    },
    { name: 'timeline-list', open: (page) => showTimelineAs(page, 'list') },
    { name: 'documents', open: tabOf(fern, 'documents') },
    {
      name: 'portfolio',
      open: async (page) => {
        await page.getByRole('link', { name: say('kept.portfolio') }).click();
        await button(page, say('portfolio.preview')).waitFor();
      },
    },
    { name: 'reviews', open: tabOf(fern, 'reviews') },
  ],
};
