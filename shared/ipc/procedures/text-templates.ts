import { z } from 'zod';
import { id } from '../../domain/fields.ts';
import { textTemplate, textTemplateDetails, textTemplateKind } from '../../domain/text-template.ts';
import { vaultProcedure } from '../procedure.ts';

/** The mentor's own templates for the texts of a session. */
export const textTemplateProcedures = {
  'textTemplates.list': vaultProcedure(z.void(), z.array(textTemplate)),
  'textTemplates.add': vaultProcedure(
    z.object({ kind: textTemplateKind, details: textTemplateDetails }),
    textTemplate,
    ['document.invalid'],
  ),
  'textTemplates.change': vaultProcedure(z.object({ id, details: textTemplateDetails }), textTemplate, [
    'document.invalid',
  ]),
  'textTemplates.remove': vaultProcedure(z.object({ id }), z.void()),
};
