import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vaultHandlers as on } from '../../../electron/ipc/vault-handlers/index.ts';
import { listBoundaryReviews } from '../../../electron/records/boundaries/boundary-reviews.ts';
import { boundaryDetails } from '../../../shared/domain/boundary.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { type TestVault, testVault, testwick } from './test-vault.ts';

let vault: TestVault;
let menteeId: string;
beforeEach(async () => {
  vault = await testVault();
  menteeId = on['mentees.add'](vault, testwick).id;
});
afterEach(() => vault.remove());

const details = boundaryDetails.parse({
  category: 'topics',
  item: 'Health',
  ruling: 'discuss-first',
  agreedOn: '2026-03-01',
  reviewOn: '2026-06-01',
});
const add = () => on['boundaries.add'](vault, { menteeId, details });
const due = (today: string) => listBoundaryReviews(vault.db, today);

describe('the review of a boundary', () => {
  it('comes up on its day, and is gone once the boundary is agreed again', () => {
    const { id } = add();
    expect(due('2026-05-31')).toEqual([]);
    const review = {
      boundaryId: id,
      menteeId,
      alias: testwick.alias,
      item: 'Health',
      reviewOn: '2026-06-01',
    };
    expect(due('2026-06-01')).toEqual([review]);
    const again = { ...details, agreedOn: '2026-06-01', reviewOn: '2026-12-01' };
    on['boundaries.change'](vault, { id, details: again });
    expect(due('2026-06-01')).toEqual([]);
  });

  it('before the agreement is refused by its rule, and nothing changes', () => {
    const { id } = add();
    const wrong = { ...details, item: 'Anything', reviewOn: '2026-02-28' };
    for (const write of [
      () => on['boundaries.add'](vault, { menteeId, details: wrong }),
      () => on['boundaries.change'](vault, { id, details: wrong }),
    ])
      expect(write).toThrow(new AlcoveError('record.invalid', { rule: 'review-before-agreed' }));
    expect(on['boundaries.list'](vault, { menteeId })).toMatchObject([{ id, item: 'Health', earlier: [] }]);
  });
});

describe('a changed boundary', () => {
  it('keeps what it said before, the last change first, with the moment', () => {
    const { id } = add();
    vault.setClock('2026-04-01T09:00:00.000Z');
    on['boundaries.change'](vault, { id, details: { ...details, item: 'Health at work' } });
    vault.setClock('2026-05-01T09:00:00.000Z');
    const { earlier } = on['boundaries.change'](vault, { id, details: { ...details, ruling: 'out' } });
    expect(earlier).toEqual([
      { ...details, item: 'Health at work', changedAt: '2026-05-01T09:00:00.000Z' },
      { ...details, changedAt: '2026-04-01T09:00:00.000Z' },
    ]);
  });

  it('is not marked by a change that alters nothing', () => {
    const { id } = add();
    expect(on['boundaries.change'](vault, { id, details }).earlier).toEqual([]);
  });

  it('comes back from the bin with what it said before', () => {
    const { id } = add();
    on['boundaries.change'](vault, { id, details: { ...details, item: 'Health at work' } });
    const before = on['boundaries.list'](vault, { menteeId });
    const entry = on['bin.delete'](vault, { kind: 'boundary', subjectId: id });
    on['bin.putBack'](vault, { id: entry.id });
    expect(on['boundaries.list'](vault, { menteeId })).toEqual(before);
  });
});
