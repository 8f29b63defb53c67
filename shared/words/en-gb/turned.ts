export const turnedWords = {
  'turned.turn': 'Turn to mentee',
  'turned.turnHint': 'Put away everything that the mentee should not see',
  'turned.chooseMentee': 'Open a mentee first; then turn the screen to them.',
  'turned.sentence': 'Turned to the mentee: private notes, other mentees and search are put away.',
  'turned.leave': 'To leave: “{back}”, or {keys}.',
  'turned.back': 'Turn back',
  'turned.stays': 'That is put away while the screen is turned to the mentee. Turn back first.',
  'turned.unsaved':
    'Something you wrote could not be saved yet. It is kept; turn back when you can, to see why.',
  'turned.ask.title': 'Turn back',
  'turned.ask.text':
    'Private notes and other mentees come back on screen. Please make sure that you alone can see it.',
  'turned.ask.password': 'Password of the vault',
  'turned.ask.act': 'Turn back',
  'turned.ask.lock': 'Lock instead',
  'settings.askToTurnBack': 'Ask for the password before the screen is turned back',
  'settings.askToTurnBackHint':
    'While a mentee looks at the screen with you ({keys}), private notes, other mentees and search are put away. With this on, only the vault’s password brings them back.',
} as const;
