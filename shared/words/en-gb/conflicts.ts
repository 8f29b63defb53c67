export const conflictsWords = {
  'conflicts.lead':
    'Guidance keeps mentoring apart from management, appraisal and assessment: people speak freely only with someone who has no say over their job, their training or their marks.',
  'conflicts.question': 'Do you have, or did you have, one of these roles towards this mentee?',
  'conflicts.roles':
    'Line manager, appraiser, clinical or educational supervisor, examiner, close relation or friend; or one of them in the past.',
  'conflicts.choice.open': 'Not answered yet',
  'conflicts.choice.none': 'None of these',
  'conflicts.choice.some': 'One or more of these',
  'conflicts.unanswered': 'Choose an answer. None of these is an answer too.',
  'conflicts.which': 'Which of them?',
  'conflicts.noRole': 'Tick the role, or choose “None of these”.',
  'conflicts.warning':
    'You can still go on. Write down why mentoring is right here and how you will keep the roles apart. The reason stays with the mentee’s details; the audit log only says that there was one.',
  'conflicts.reason': 'Why mentoring is right here',
  'conflicts.earlier': 'Roles that are over',
  'conflicts.earlierRole': 'Which role it was',
  'conflicts.earlierBegan': 'From (optional)',
  'conflicts.earlierEnded': 'Ended on',
  'conflicts.removeEarlier': 'Remove earlier role {number, number}',
  'conflicts.addEarlier': 'Add another earlier role',
} as const;
