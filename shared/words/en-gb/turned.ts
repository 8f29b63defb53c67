export const turnedWords = {
  'turned.turn': 'Turn to mentee',
  'turned.turnHint': 'Put away everything that the mentee should not see',
  'turned.chooseMentee': 'Open a mentee first; then turn the screen to them.',
  'turned.sentence': 'Turned to the mentee: private notes, other mentees and search are put away.',
  'turned.back': 'Turn back',
  'turned.stays': 'That is put away while the screen is turned to the mentee. Turn back first.',
  'turned.unsaved':
    'Something you wrote could not be saved yet. It is kept; turn back when you can, to see why.',
} as const;
