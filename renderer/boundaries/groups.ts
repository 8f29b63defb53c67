import {
  type Boundary,
  type BoundaryRuling,
  boundaryCategory,
  type LimitStep,
  limitStep,
} from '../../shared/domain/boundary.ts';

export interface BoundaryGroups {
  /** Set apart: they say when confidentiality ends, not what mentoring is about. */
  readonly limits: Boundary[];
  readonly byRuling: Readonly<Record<BoundaryRuling, Boundary[]>>;
}

const inOrder = (a: Boundary, b: Boundary): number =>
  boundaryCategory.options.indexOf(a.category) - boundaryCategory.options.indexOf(b.category) ||
  a.createdAt.localeCompare(b.createdAt);

/** Boundaries as they are shown: the limits of confidentiality apart, the others by ruling, then by category. */
export function groupBoundaries(boundaries: readonly Boundary[]): BoundaryGroups {
  const sorted = [...boundaries].sort(inOrder);
  const others = sorted.filter(({ category }) => category !== 'limits-of-confidentiality');
  const ruled = (ruling: BoundaryRuling) => others.filter((boundary) => boundary.ruling === ruling);
  return {
    limits: sorted.filter(({ category }) => category === 'limits-of-confidentiality'),
    byRuling: { in: ruled('in'), 'discuss-first': ruled('discuss-first'), out: ruled('out') },
  };
}

/** The steps that were agreed for any of the limits, in the order in which they are taken. */
export function agreedSteps(limits: readonly Boundary[]): LimitStep[] {
  return limitStep.options.filter((step) => limits.some(({ steps }) => steps.includes(step)));
}

/** The order in which the rulings are shown, from welcome to excluded. */
export const rulingOrder = ['in', 'discuss-first', 'out'] as const satisfies readonly BoundaryRuling[];
