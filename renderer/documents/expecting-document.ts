import { call } from '../app/client.ts';

const expectDocument = () => void call('jobs.expect', { kind: 'document' });

/** For a button that has a document made: what prints and finishes it begins to wait when the pointer or the focus comes there. */
export const expectingDocument = { onPointerEnter: expectDocument, onFocus: expectDocument };
