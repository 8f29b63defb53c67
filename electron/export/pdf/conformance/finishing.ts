import { z } from 'zod';

/** What the file says about itself. */
const facts = z.object({
  title: z.string(),
  author: z.string(),
  subject: z.string(),
  /** BCP 47. */
  language: z.string(),
  madeAt: z.date(),
});
export type DocumentFacts = Readonly<z.infer<typeof facts>>;

/** A file carried inside the PDF as the source of what the pages say. */
const attachment = z.object({
  name: z.string(),
  mimeType: z.string(),
  description: z.string(),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
});
export type Attachment = Readonly<z.infer<typeof attachment>>;

/** An empty place for a signature. `description` is what a screen reader says of it. */
const signatureField = z.object({ name: z.string(), description: z.string() });
export type SignatureField = Readonly<z.infer<typeof signatureField>>;

/** All that printed pages get when they are made into a document that lasts, as plain data between processes. */
export const finishing = z.object({
  facts,
  attachment: attachment.nullable(),
  /** Empty places for signatures, there from the start so that signing adds nothing else. */
  fields: z.array(signatureField),
  /** What the links of its contents say, by the place that each leads to; empty for a document without. */
  contents: z.map(z.string(), z.string()),
});
export type Finishing = Readonly<z.infer<typeof finishing>>;
