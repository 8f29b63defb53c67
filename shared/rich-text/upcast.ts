import { AlcoveError } from '../ipc/errors.ts';
import { checkDocument } from './check.ts';
import { documentSchemaVersion, type RichDocument, type RichNode, richDocument } from './document.ts';
import { keepUnknown } from './keep-unknown.ts';

/** Step n turns content of version n into content of version n + 1. Pure, and never changed once released. */
type UpcastSteps = Readonly<Record<number, (content: RichNode) => RichNode>>;

const released: UpcastSteps = {};

/**
 * Reads a stored document of any version up to this one. Nothing in it is lost: what the schema does not know is kept
 * as a read-only block. Sealed bytes stay as they are; only what is shown or edited passes through here.
 * @throws AlcoveError `document.invalid` for what is no document or comes from a later version
 */
export function upcast(
  stored: unknown,
  steps: UpcastSteps = released,
  target = documentSchemaVersion,
): RichDocument {
  const parsed = richDocument.safeParse(stored);
  if (!parsed.success || parsed.data.version > target) throw new AlcoveError('document.invalid');
  let { version, content } = parsed.data;
  for (; version < target; version += 1) {
    const step = steps[version];
    if (step === undefined) throw new AlcoveError('document.invalid');
    content = step(content);
  }
  return checkDocument({ version: documentSchemaVersion, content: keepUnknown(content) });
}
