import {
  addTextTemplate,
  changeTextTemplate,
  listTextTemplates,
  removeTextTemplate,
} from '../../records/text-templates/text-templates.ts';
import type { VaultHandlers } from './handlers.ts';

/** The mentor's own templates for the texts of a session. */
export const textTemplateHandlers = {
  'textTemplates.list': ({ db }) => listTextTemplates(db),
  'textTemplates.add': addTextTemplate,
  'textTemplates.change': changeTextTemplate,
  'textTemplates.remove': removeTextTemplate,
} satisfies Partial<VaultHandlers>;
