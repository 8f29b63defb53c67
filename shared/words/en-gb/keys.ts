export const keysWords = {
  'keys.code': 'Recovery code',
  'keys.code.group': 'Group {number} of 13',
  'keys.code.progress': '{right, plural, one {# of 13 groups is right.} other {# of 13 groups are right.}}',
  'keys.code.allRight': 'All 13 groups are right.',
  'keys.code.amiss':
    '{count, plural, one {Group {groups} cannot be right.} other {Groups {groups} cannot be right.}} Compare with the paper, character by character.',
  'keys.code.missing':
    '{count, plural, one {Group {groups} is not complete yet.} other {Groups {groups} are not complete yet.}}',
  'keys.code.hint':
    'Type the 13 groups one after another, or paste them all. Capitals, spaces and hyphens do not matter; O counts as zero, I and L as one.',
  'keys.secret.useCode': 'Use the recovery code instead',
  'keys.secret.usePassword': 'Use the password instead',

  'keys.show.title': 'Your recovery code',
  'keys.show.step': 'Step {step} of {steps}',
  'keys.show.lead':
    'If you ever forget your password, this code opens the vault and its backups. It is shown only now, and nobody else has it.',
  'keys.show.print': 'Print this page',
  'keys.show.safe':
    'Print it or write it down. Keep the paper somewhere safe and away from this computer, as you would a passport.',
  'keys.show.letters':
    'The code never holds the letters I, L, O or U: a round sign is always a zero, an upright stroke always a one.',
  'keys.show.next': 'I have it on paper',
  'keys.show.later': 'Lock the vault and finish later',
  'keys.show.again': 'Show a new code',

  'keys.typeBack.title': 'Type it back',
  'keys.typeBack.lead': 'So that you can be sure the paper is right. Each group is checked as you type.',
  'keys.typeBack.back': 'Look at the code again',
  'keys.typeBack.open': 'Open the vault',

  'keys.paper.title': 'Recovery code',
  'keys.paper.vault': 'Vault',
  'keys.paper.date': 'Date',
  'keys.paper.use': 'How to use it',
  'keys.paper.step1':
    'Open Alcove and choose this vault. Below the password field, choose “Forgot your password? Use the recovery code”.',
  'keys.paper.step2':
    'Type the 13 groups in the order of their numbers. Capitals, spaces and hyphens do not matter. There is no letter I, L, O or U: a round sign is a zero, an upright stroke a one.',
  'keys.paper.step3':
    'The last character of each group checks the four before it, so every slip is shown in its own group.',
  'keys.paper.step4': 'Choose a new password. This code stays valid until you ask for a new one.',
  'keys.paper.keep':
    'Whoever has this page and the vault or one of its backups can read everything in it. Keep the page somewhere safe, away from the computer. When a newer code replaces it, destroy this page.',

  'keys.newPassword.title': 'Choose a new password',
  'keys.newPassword.lead':
    'The recovery code fits. The old password opens “{name}” no longer once you have set a new one; the code stays as it is.',
  'keys.newPassword.password': 'New password',
  'keys.newPassword.again': 'New password once more',
  'keys.newPassword.set': 'Set the password and open the vault',

  'keys.title': 'Security',
  'keys.lead': 'Two keys open this vault: your password and the recovery code. Each works without the other.',
  'keys.leadFirst':
    'So far only your password opens this vault. A recovery code is the one way back if you forget it.',
  'keys.readOnly':
    'The vault lies where nothing can be written, so its keys cannot be changed there. Copy it to this computer’s own disk first.',
  'keys.since': 'Set {when}',
  'keys.password': 'Password',
  'keys.password.change': 'Change the password…',
  'keys.code.none': 'None yet: a forgotten password could not be helped.',
  'keys.code.new': 'Make a new code…',
  'keys.keystore': 'This computer opens it too',
  'keys.keystore.on': 'Switched on {when}',
  'keys.keystore.hint':
    'A third key lies in this computer’s own key store, so that one click unlocks the vault. Whoever can use your account on this computer can then open it too. Password and code stay as they are, and backups never hold this key.',
  'keys.keystore.absent': 'This computer has no key store that Alcove could use.',
  'keys.keystore.unprotected':
    'This computer’s key store keeps its contents without real protection, so Alcove does not use it.',
  'keys.vaultKey': 'The vault’s key',
  'keys.vaultKey.made': 'Made {when}',
  'keys.vaultKey.hint':
    'Password and code each unlock this one key, which encrypts everything. Change it if someone may know an old password or code and may have an old backup.',
  'keys.vaultKey.change': 'Change the key…',

  'keys.current': 'Present password',
  'keys.close': 'Close',
  'keys.next': 'Next',
  'keys.changePassword.title': 'Change the password',
  'keys.changePassword.lead': 'The recovery code stays as it is.',
  'keys.changePassword.act': 'Change the password',
  'keys.changePassword.done': 'The password is changed.',
  'keys.newCode.title': 'A new recovery code',
  'keys.newCode.lead': 'The present code stays valid until you have typed this one back. Then it is dead.',
  'keys.newCode.leadFirst': 'It opens the vault and its backups if you ever forget the password.',
  'keys.newCode.act': 'Use this code from now on',
  'keys.newCode.done': 'The new recovery code is in force. Destroy the paper with the old one.',
  'keys.newCode.doneFirst': 'The recovery code is in force. Keep the paper somewhere safe.',

  'keys.exposed.title': 'Old backups still open today’s key',
  'keys.exposed.password':
    'Backups made before now still open with the old password, and they hold the key that encrypts the vault today. If nobody can know the old password, that is no harm. If somebody might, change the vault’s key, make fresh backups and destroy the old ones.',
  'keys.exposed.code':
    'Backups made before now still open with the old code, and they hold the key that encrypts the vault today. If the old paper is destroyed, that is no harm. If somebody might have it, change the vault’s key, make fresh backups and destroy the old ones.',
  'keys.exposed.standing':
    'A password or code was replaced on {when}. Backups made before then still open with the old one, and they hold the key that encrypts the vault today. If somebody might know the old one, change the vault’s key.',
  'keys.exposed.change': 'Change the vault’s key…',
  'keys.exposed.leave': 'Leave it as it is',

  'keys.rekey.title': 'Change the vault’s key',
  'keys.rekey.lead':
    'Everything in the vault is encrypted anew under a new key. The password stays; the recovery code is replaced, because the old one belongs to the old key.',
  'keys.rekey.while':
    'This takes from a few seconds to some minutes. Nothing is lost if the computer stops half-way: the old key holds until the new one does.',
  'keys.rekey.codeLead':
    'The new code for the new key. The present code stays valid until the key has been changed.',
  'keys.rekey.act': 'Change the key now',
  'keys.rekey.working': 'Encrypting the vault anew. Please leave Alcove open.',
  'keys.rekey.progress': 'How far the vault has been encrypted anew',
  'keys.rekey.done': 'The vault has a new key and a new recovery code.',
  'keys.rekey.doneNext':
    'Backups made before now still open with the old key. Make fresh ones, then destroy the old ones and the paper with the old code.',
  'keys.rekey.toBackups': 'Go to backups',
} as const;
