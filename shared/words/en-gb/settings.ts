export const settingsWords = {
  'settings.title': 'Settings',
  'settings.appearance': 'Appearance',
  'settings.scheme': 'Colours',
  'settings.scheme.system': 'As the system',
  'settings.scheme.light': 'Light',
  'settings.scheme.dark': 'Dark',
  'settings.mentor': 'Mentor',
  'settings.mentorHint': 'How you are named on contracts and session records.',
  'settings.mentorName': 'Name',
  'settings.mentorNameMissing': 'Contracts and records need your name.',
  'settings.mentorProfession': 'Profession or post',
  'settings.mentorRegistration': 'Registration number',
  'settings.optional': 'Optional',
  'settings.about': 'About Alcove',
  'settings.version': 'Version {version}',
  'settings.privacy':
    'Alcove makes no network connection: nothing is sent, nothing is fetched, nobody counts what you do.',
  'settings.licence':
    'Alcove is free software under the MIT licence. It is built from other free software, whose licences lie beside the program in THIRD-PARTY-NOTICES.txt.',
  'settings.tryingOut':
    'This is the trial window in a plain browser, for looking around. It lacks some of the protection of the installed app: please keep no real notes here.',
} as const;
