/**
 * Why a record was refused, by the `rule` that `record.invalid` names. A rule without a sentence here is said in the
 * general words of that code.
 */
export const ruleWords = {
  'rule.conflict-reason':
    'Write down why mentoring is right despite this role, and how the roles will be kept apart.',
  'rule.conflicts-first':
    'Answer the conflict check before the two of you begin. Until then this stays an enquiry.',
  'rule.earlier-role-missing': 'Say which role it was and when it ended.',
  'rule.earlier-role-end': 'Give the day on which the earlier role ended.',
  'rule.earlier-role-not-over':
    'The earlier role ends on a day that lies ahead. A role that still goes on belongs with the present ones.',
  'rule.earlier-role-dates': 'The earlier role ends before it begins. Please check both dates.',
  'rule.alias-used':
    'Another mentee already goes by this alias. Choose another one, so that the two are never mixed up.',
  'rule.informed-ahead': 'The day on which the line manager was informed lies ahead. Please check it.',
  'rule.notice-ahead': 'The day on which the privacy notice was given lies ahead. Please check it.',
  'rule.stage-empty': 'Write down a stage, or choose a transition.',
  'rule.stage-dates': 'This ends before it begins. Please check both dates.',
  'rule.known-key-own':
    'This is the fingerprint of a key of this vault itself. It is known without being kept.',
  'rule.known-key-twice':
    'This fingerprint is kept already, as that of {name}. To change whose it is, forget that one first.',
  'rule.known-key-ahead': 'The day on which you compared it lies ahead. Please check it.',
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
  'rule.reason-missing': 'Write down the mentee’s reason in a few words.',
  'rule.choice-in-force': 'A choice stands already. Reopen it first, so that both choices can be read later.',
  'rule.choice-before-last': 'This day lies before the last choice was reopened. Please check the dates.',
  'rule.no-choice-to-reopen': 'Nothing has been chosen that could be reopened.',
  'rule.reopened-before-chosen': 'This day lies before the choice was made. Please check the dates.',
  'rule.goal-day-to-come': 'This day has not come yet. Give the day on which it happened.',
  'rule.target-day-past': 'This day lies in the past. Choose one that lies ahead, or leave it open.',
  'rule.goal-stands-there': 'The goal stands there already.',
  'rule.move-before-last': 'This day lies before the goal was moved last. Please check the dates.',
  'rule.owner-missing': 'Choose who takes this step: the mentee or the mentor.',
  'rule.meeting-length': 'A meeting lasts between 5 and 600 minutes. Please check the number of minutes.',
  'rule.next-date-order': 'The next session cannot lie before this one. Please check both dates.',
  'rule.not-held': 'A session record is made of a session that took place. Say first that it did.',
  'rule.record-is-sealed':
    'This record is signed, so its words are sealed. Choose “Amend this record” to write again; your words are kept in its history.',
  'rule.signed-was-held':
    'A signed record says that this session took place, so it stays so. You can amend the record.',
  'rule.agenda-length': 'An agenda holds at most 50 items. Leave some for another time.',
  'rule.identifiers-open':
    'Something in this record may tell who somebody is. Look at what was found, or tick that you have looked at it.',
  'rule.replacement-long':
    'With these words the text would become longer than it may be. Change it where it was written.',
} as const;
