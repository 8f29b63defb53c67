import { getSchema } from '@tiptap/core';
import { richTextExtensions } from './extensions.ts';

/** The ProseMirror schema of every document in a vault. Needs no DOM. */
export const richTextSchema = getSchema(richTextExtensions());
