import {
  addChecklistItem,
  beginChecklist,
  changeChecklistItem,
  listChecklists,
} from '../../records/checklists/checklists.ts';
import {
  addChecklistTemplate,
  changeChecklistTemplate,
  listChecklistTemplates,
  removeChecklistTemplate,
} from '../../records/checklists/templates.ts';
import type { VaultHandlers } from './handlers.ts';

/** Checklists of a mentee, and the mentor's own templates for them. */
export const checklistHandlers = {
  'checklists.list': ({ db }, { menteeId }) => listChecklists(db, menteeId),
  'checklists.begin': beginChecklist,
  'checklists.addItem': addChecklistItem,
  'checklists.changeItem': changeChecklistItem,
  'checklists.templates': ({ db }) => listChecklistTemplates(db),
  'checklists.addTemplate': addChecklistTemplate,
  'checklists.changeTemplate': changeChecklistTemplate,
  'checklists.removeTemplate': removeChecklistTemplate,
} satisfies Partial<VaultHandlers>;
