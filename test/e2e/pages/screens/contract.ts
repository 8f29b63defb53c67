import {
  beginContract,
  draftEditor,
  drawSignature,
  openSigning,
  strokes,
  typeSignature,
} from '../contract.ts';
import { openHistory } from '../history.ts';
import { addMenteeCalled } from '../mentees.ts';
import { say } from '../words.ts';
import { button, closeDialog, dialogOf, fern, main, type Screen, type ScreenPart, tabOf } from './screen.ts';

const signer = 'Dr Lark Sampleford';

/** The templates page, each of its editors opened. */
const templates: readonly Screen[] = [
  {
    name: 'templates',
    open: async (page) => {
      await button(page, say('app.menu')).click();
      await page.getByRole('menuitem', { name: say('templates.title') }).click();
      await page.getByRole('heading', { level: 1, name: say('templates.title') }).waitFor();
    },
  },
  dialogOf('template-contract-name', (page) =>
    button(page, say('contractTemplates.copyNamed', { template: say('contract.template.short') })).click(),
  ),
  {
    name: 'template-contract',
    open: async (page) => {
      await button(
        page,
        say('contractTemplates.copyNamed', { template: say('contract.template.short') }),
      ).click();
      await page.getByRole('dialog').getByLabel(say('contractTemplates.name')).fill('On one page');
      await button(page, say('contractTemplates.keep')).click();
      const words = page.getByRole('textbox', {
        name: say('contractTemplates.words', { name: 'On one page' }),
      });
      await words.scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'template-checklist',
    open: async (page) => {
      await button(page, say('contractTemplates.doneNamed', { name: 'On one page' })).click();
      await button(page, say('checklistTemplates.fromFirst')).click();
      await page.getByLabel(say('checklistTemplates.name')).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'template-record',
    open: async (page) => {
      await button(page, say('checklistTemplates.keep')).click();
      await button(page, say('textTemplates.add.session-record')).click();
      await page.getByRole('dialog').getByLabel(say('textTemplates.name')).fill('After a meeting');
    },
    leave: closeDialog,
  },
];

/** Contracts from a draft to its seal, and the templates that they begin with. */
export const contractScreens: ScreenPart = {
  part: 'contracts and templates',
  screens: [
    {
      name: 'contract-draft',
      open: async (page) => {
        await addMenteeCalled(page, signer);
        await beginContract(page, 'full');
      },
    },
    dialogOf('contract-terms', (page) => button(page, say('contract.terms.change')).click()),
    dialogOf('contract-agreement', (page) => button(page, say('contract.recordAgreement')).click()),
    dialogOf('contract-as-template', (page) => button(page, say('contractTemplates.fromContract')).click()),
    {
      name: 'contract-paper',
      open: (page) => button(page, say('documents.paper')).scrollIntoViewIfNeeded(),
    },
    {
      name: 'signing',
      open: async (page) => {
        const form = await openSigning(page, 'mentor');
        await strokes(page, form.getByRole('img', { name: say('signatures.pad', { party: 'mentor' }) }));
      },
      leave: (page) => button(page, say('app.cancel')).click(),
    },
    {
      name: 'signing-typed',
      open: async (page) => {
        const form = await openSigning(page, 'mentee');
        await form.getByRole('radio', { name: say('signatures.how.type') }).check();
      },
      leave: (page) => button(page, say('app.cancel')).click(),
    },
    { name: 'signed-by-one', open: (page) => drawSignature(page, 'mentor') },
    { name: 'signed-by-both', open: (page) => typeSignature(page, 'mentee', 'Lark Sampleford') },
    {
      name: 'contract-sealed',
      open: async (page) => {
        await button(page, say('contract.sealSigned')).click();
        await button(page, say('contract.newVersion')).waitFor();
      },
    },
    { name: 'contract', open: tabOf(fern, 'contract') },
    dialogOf('contract-new-version', (page) => button(page, say('contract.newVersion')).click()),
    {
      name: 'contract-amendment',
      open: async (page) => {
        await button(page, say('contract.newVersion')).click();
        await page.getByLabel(say('contract.changeReason')).fill('Two sessions more.');
        await button(page, say('contract.beginVersion')).click();
        await draftEditor(page, 2).press('ControlOrMeta+End');
        await page.keyboard.insertText(' We meet every three weeks from now on.');
        await main(page)
          .getByText(/^Saved \d\d:\d\d$/)
          .first()
          .waitFor();
      },
    },
    dialogOf('contract-compare', (page) => button(page, say('contract.compare')).click()),
    {
      name: 'contract-history',
      open: async (page) => {
        await openHistory(page, 'contract');
      },
      leave: closeDialog,
    },
    ...templates,
  ],
};
