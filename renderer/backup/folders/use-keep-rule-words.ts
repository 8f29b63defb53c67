import type { KeepRule } from '../../../shared/domain/backup-plan.ts';
import { useWords } from '../../app/words.tsx';

const spans = [
  ['daily', 'backup.plan.days'],
  ['weekly', 'backup.plan.weeks'],
  ['monthly', 'backup.plan.months'],
] as const;

/** A keep rule in words: “Keeps the last 7 days, 5 weeks and 12 months”. */
export function useKeepRuleWords(): (keep: KeepRule) => string {
  const { say, sayList } = useWords();
  return (keep) => {
    const list = spans.filter(([span]) => keep[span] > 0).map(([span, id]) => say(id, { count: keep[span] }));
    return say('backup.plan.rule', { list: sayList(list) });
  };
}
