import { z } from 'zod';
import { richDocument } from '../rich-text/document.ts';
import { id, line } from './fields.ts';
import { instant } from './time.ts';

/** The texts of a session that can begin with a template. */
export const textTemplateKind = z.enum(['session-record', 'private-note']);
export type TextTemplateKind = z.infer<typeof textTemplateKind>;

export const textTemplateDetails = z.object({ name: line(120), document: richDocument });
export type TextTemplateDetails = z.infer<typeof textTemplateDetails>;

/** A template of the mentor's own. What is begun with it is a copy: changing or deleting it takes nothing away. */
export const textTemplate = textTemplateDetails.extend({
  id,
  kind: textTemplateKind,
  createdAt: instant,
  updatedAt: instant,
});
export type TextTemplate = z.infer<typeof textTemplate>;
