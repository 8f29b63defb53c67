export const lockWords = {
  'settings.locking': 'Locking and privacy',
  'settings.lockAfter': 'Lock when nobody touches the computer for',
  'settings.lockAfterHint':
    'The vault also locks when the computer sleeps, its screen is locked, or Alcove is closed.',
  'settings.lockAfter.minutes': '{count, plural, one {# minute} other {# minutes}}',
  'settings.lockAfter.never': 'Never by itself',
  'settings.clipboard': 'Take what I copy from private notes off the clipboard',
  'settings.clipboardHint':
    'Until then other programs can paste it. It is kept out of the computer’s clipboard history where the system allows.',
  'settings.clipboard.seconds': 'After {count} seconds',
  'settings.clipboard.atLock': 'Only when the vault is locked',
  'settings.capture': 'Let other programs see this window for now',
  'settings.captureHint':
    'For sharing your screen in a call. Otherwise Alcove stays out of screenshots and shared screens where the system allows. Switched off again when the vault is locked.',
  'app.copied.forSeconds':
    'Copied. Alcove takes it off the clipboard again in {seconds} seconds, or when you lock the vault.',
  'app.copied.untilLock': 'Copied. Alcove takes it off the clipboard again when you lock the vault.',
} as const;
