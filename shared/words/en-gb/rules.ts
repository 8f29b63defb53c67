/**
 * Why a record was refused, by the `rule` that `record.invalid` names. A rule without a sentence here is said in the
 * general words of that code.
 */
export const ruleWords = {
  'rule.conflict-reason':
    'Write down why mentoring is right despite this role, and how the roles will be kept apart.',
  'rule.one-draft': 'There is already a draft of this contract. Finish that one, or change it.',
  'rule.empty-contract': 'This contract is still empty. Write down what you agreed before it is sealed.',
  'rule.review-before-agreed':
    'The review would come before the day on which this was agreed. Please change one of the two days.',
  'rule.concern-choice': 'Choose the answer that comes closest.',
  'rule.concern-words': 'Write down what happened, in a sentence or two.',
  'rule.concern-who': 'Write down who it was; a role is enough.',
  'rule.concern-day': 'Write down the day.',
  'rule.concern-correction': 'This entry has been put right already. Correct the newer one.',
  'rule.concern-begin': 'Record first what was seen or said; everything else follows from it.',
  'rule.concern-undecided': 'Record what you decided before you close this, even if it was to do nothing.',
  'rule.concern-closed': 'This concern is closed. Open it again to add something.',
  'rule.concern-open': 'This concern is open already.',
  'rule.template-gone':
    'This checklist template has been deleted meanwhile. Choose another one; nothing was changed.',
  'rule.checklist-full':
    'This checklist is as long as a checklist may be. Leave out or reword an item instead.',
  'rule.two-options':
    'Explore at least two options before one is chosen: with a single one there is nothing to choose.',
  'rule.meeting-length': 'A meeting lasts between 5 and 600 minutes. Please check the number of minutes.',
  'rule.next-date-order': 'The next session cannot lie before this one. Please check both dates.',
  'rule.not-held': 'A session record is made of a session that took place. Say first that it did.',
  'rule.agenda-length': 'An agenda holds at most 50 items. Leave some for another time.',
} as const;
