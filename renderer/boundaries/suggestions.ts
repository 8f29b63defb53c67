import type { BoundaryCategory, BoundaryRuling } from '../../shared/domain/boundary.ts';
import type { WordId } from '../../shared/words/index.ts';

export interface BoundarySuggestion {
  readonly category: BoundaryCategory;
  readonly ruling: BoundaryRuling;
  readonly item: WordId;
}

const suggest = (
  category: BoundaryCategory,
  ruling: BoundaryRuling,
  ...items: readonly WordId[]
): BoundarySuggestion[] => items.map((item) => ({ category, ruling, item }));

/** Starting points from published guidance (BMA, London Deanery, ICF, GMC); the pair chooses and rewords. */
export const boundarySuggestions: readonly BoundarySuggestion[] = [
  ...suggest('role', 'out', 'boundaries.suggest.noManagement', 'boundaries.suggest.noTherapy'),
  ...suggest('role', 'out', 'boundaries.suggest.noReference'),
  ...suggest('topics', 'in', 'boundaries.suggest.career', 'boundaries.suggest.balance'),
  ...suggest('topics', 'discuss-first', 'boundaries.suggest.health'),
  ...suggest('time-and-contact', 'in', 'boundaries.suggest.contactBetween'),
  ...suggest('time-and-contact', 'out', 'boundaries.suggest.urgent'),
  ...suggest('place', 'in', 'boundaries.suggest.privatePlace'),
  ...suggest('place', 'out', 'boundaries.suggest.socialVenue'),
  ...suggest(
    'dual-relationships',
    'discuss-first',
    'boundaries.suggest.newRole',
    'boundaries.suggest.sameTeam',
  ),
  ...suggest('dual-relationships', 'out', 'boundaries.suggest.friendship'),
  ...suggest('information', 'out', 'boundaries.suggest.patients', 'boundaries.suggest.colleagues'),
  ...suggest('records', 'in', 'boundaries.suggest.sharedRecord'),
  ...suggest('records', 'discuss-first', 'boundaries.suggest.passOn'),
  ...suggest('records', 'out', 'boundaries.suggest.recording'),
  ...suggest('competence-and-signposting', 'in', 'boundaries.suggest.signpost', 'boundaries.suggest.beyond'),
  ...suggest(
    'limits-of-confidentiality',
    'discuss-first',
    'boundaries.suggest.seriousHarm',
    'boundaries.suggest.patientSafety',
    'boundaries.suggest.safeguarding',
    'boundaries.suggest.law',
  ),
];
