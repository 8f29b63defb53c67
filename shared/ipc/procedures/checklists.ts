import { z } from 'zod';
import {
  checklist,
  checklistItemDetails,
  checklistTemplate,
  checklistTemplateDetails,
  tieFacts,
} from '../../domain/checklist.ts';
import { id, line } from '../../domain/fields.ts';
import { vaultProcedure } from '../procedure.ts';

export const checklistProcedures = {
  'checklists.list': vaultProcedure(
    z.object({ menteeId: id }),
    z.object({ checklists: z.array(checklist), facts: tieFacts }),
  ),
  /** A copy of one of the mentor's own checklists, or, without a template, of the first-meeting checklist. */
  'checklists.begin': vaultProcedure(z.object({ menteeId: id, templateId: id.nullable() }), checklist),
  'checklists.addItem': vaultProcedure(z.object({ checklistId: id, words: line(300) }), checklist),
  'checklists.changeItem': vaultProcedure(z.object({ id, details: checklistItemDetails }), checklist),
  'checklists.templates': vaultProcedure(z.void(), z.array(checklistTemplate)),
  'checklists.addTemplate': vaultProcedure(checklistTemplateDetails, checklistTemplate),
  'checklists.changeTemplate': vaultProcedure(
    z.object({ id, details: checklistTemplateDetails }),
    checklistTemplate,
  ),
  'checklists.removeTemplate': vaultProcedure(z.object({ id }), z.void()),
};
