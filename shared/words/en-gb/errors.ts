import type { ErrorCode } from '../../ipc/errors.ts';

/** One plain sentence for each way a call can fail: what happened, and what to do next. */
export const errorWords = {
  'error.ipc.invalid':
    'Alcove did not understand what it was asked to do. Nothing was changed. Please try again.',
  'error.ipc.forbidden': 'This request did not come from Alcove’s own window, so it was refused.',
  'error.ipc.unknown': 'This part of Alcove does not know that request. Please restart Alcove.',
  'error.internal':
    'Something went wrong inside Alcove. Nothing you wrote has been discarded. Please try again, and restart Alcove if it happens twice.',
  'error.cancelled': 'Stopped as you asked. Nothing was changed.',
  'error.busy': 'Alcove is still finishing something else. Please wait a moment and try again.',
  'error.password.empty': 'Please type a password.',
  'error.password.weak':
    'This password would be easy to guess. Use at least ten characters that do not follow a common pattern; a few unrelated words work well.',
  'error.password.wrong':
    'This password does not open the vault. Check Caps Lock and the keyboard layout, then try again.',
  'error.password.replaced':
    'This password was replaced by a newer one and no longer opens the vault. Use the newer password.',
  'error.code.empty': 'Please type the recovery code.',
  'error.code.mistyped':
    'Something in this code is mistyped. Compare the marked groups with your paper and try again.',
  'error.code.wrong':
    'This is a recovery code, but not of this vault, or a newer one has replaced it. Look for the paper with this vault’s name and the latest date.',
  'error.code.none': 'This vault has no recovery code yet. Use the password.',
  'error.code.expired': 'This recovery code is no longer on offer. Ask for a new one; nothing was changed.',
  'error.keystore.unprotected':
    'This computer’s own key store offers no real protection, so Alcove does not use it. The password and the recovery code work as before.',
  'error.keystore.broken':
    'This computer’s key store no longer opens the vault. Use the password or the recovery code, then switch the key store on again in Settings.',
  'error.unlock.wait':
    'Too many attempts that did not fit. Please wait {seconds, plural, one {# second} other {# seconds}} and try again.',
  'error.vault.locked': 'The vault is locked. Unlock it to go on.',
  'error.vault.exists':
    'There is already something in that folder. Choose an empty folder or a new name; nothing was overwritten.',
  'error.vault.withinVault':
    'That folder lies within another vault, and would be moved or removed with it. Choose one that lies beside it.',
  'error.vault.notAVault':
    'That folder does not hold an Alcove vault. Choose the folder whose name ends in “.alcove”.',
  'error.vault.newer':
    'This vault was written by a newer version of Alcove. Update Alcove to open it; nothing was changed.',
  'error.vault.damaged':
    'The vault’s database is damaged and was not opened, so that nothing gets worse. Keep the folder as it is and restore your latest backup into a new vault.',
  'error.vault.inUse': 'This vault is already open in another Alcove. Close it there first.',
  'error.vault.syncedFolder':
    'That folder is kept in step by a cloud service, which can tear a live vault apart. Keep the vault on this computer’s own disk; backups are welcome in synced folders.',
  'error.vault.networkFolder':
    'That folder is on a network drive, where a live vault is not safe. Keep the vault on this computer’s own disk; backups are welcome on network drives.',
  'error.vault.keysDamaged':
    'The file with the vault’s wrapped keys is damaged. Restore it from a backup: every backup carries a copy.',
  'error.vault.keysHostile':
    'The vault’s key file asks for settings that are not safe, so it was refused. Use the copy from a backup that you trust.',
  'error.file.diskFull':
    'The disk is full. Free some space and try again; what you wrote is still on screen.',
  'error.file.readOnly': 'Alcove may not write there. Choose another folder, or allow writing and try again.',
  'error.file.notFound':
    'That file or folder is no longer there. If it is on a removable drive, plug the drive in and try again.',
  'error.file.exists':
    'There is already a file with that name. Choose another name; nothing was overwritten.',
  'error.file.io': 'The disk reported an error. Check the drive, then try again.',
  'error.backup.notABackup': 'That file is not an Alcove backup.',
  'error.backup.truncated': 'This backup is cut short: part of the file is missing. Use another copy.',
  'error.backup.altered': 'This backup was changed or damaged after it was made. Use another copy.',
  'error.backup.newer': 'This backup was made by a newer version of Alcove. Update Alcove to use it.',
  'error.backup.targetMissing':
    'The folder for this backup is not there. If it is on a removable drive, plug the drive in and try again.',
  'error.backup.otherVault': 'This backup is of another vault. Restore it as a vault of its own.',
  'error.restore.undecided':
    'The vault of before the last restore is still kept. Say first which of the two you keep, then restore again.',
  'error.backup.insideVault':
    'This folder belongs to the vault itself. Choose another one, best on another disk.',
  'error.restore.nothingToUndo': 'There is no earlier vault left to go back to.',
  'error.record.notFound': 'This entry no longer exists. Go back and choose another.',
  'error.record.sealed': 'This version was agreed and is sealed. Start a new version to change it.',
  'error.record.stale':
    'This page was changed somewhere else since it was opened. Reload it; your text is kept here until you do.',
  'error.record.invalid': 'Something in this form is missing or too long. Check the marked fields.',
  'error.bin.parentGone': 'What this belonged to has been deleted too. Put that back first.',
  'error.document.invalid':
    'This text holds something Alcove cannot keep. Undo the last paste and try again.',
  'error.attachment.tooLarge': 'This file is too large for the vault.',
  'error.export.printFailed':
    'The record could not be laid out. Nothing left this computer. Please try again.',
  'error.export.unsupportedText':
    'The record holds characters that cannot be printed reliably: {characters}. Replace them and preview again.',
  'error.export.signFailed': 'The record could not be signed. Nothing was saved.',
  'error.export.notIntact':
    'The signed file was not as it should be when Alcove read it back, so it was not saved and nothing was sealed. Please try again, perhaps in another folder.',
  'error.countersign.notARecord':
    'This is not a session record that a mentor signed with Alcove; a contract or another document cannot be countersigned here.',
  'error.countersign.altered':
    'This record was altered after it was signed, so it cannot be countersigned. Ask the mentor for the file once more.',
  'error.countersign.already':
    'This record is countersigned already. It has room for one signature of the mentee.',
  'error.countersign.notCountersigned':
    'This file is not a countersigned record, or it was altered since. Nothing was taken in.',
  'error.verification.tooLong':
    'Looking at this file took longer than {seconds} seconds and was ended. No session record needs so long. Nothing can be said about this file.',
  'error.verification.broke':
    'The part of Alcove that looked at this file ended by itself. Nothing else was touched, and nothing can be said about this file. Be careful with it: a file can be made so that nothing can read it.',
  'error.export.previewGone': 'The preview is no longer current. Preview the record again before signing.',
  'error.signingKey.chainTooLong':
    'This signing key comes with more certificates than a record can carry. Ask whoever gave it to you for a file with only the certificates above your own.',
  'error.signingKey.notAFile':
    'This is not a file with a signing key. Such files usually end in .p12 or .pfx.',
  'error.signingKey.passwordWrong': 'This password does not open the file.',
  'error.signingKey.fileUnreadable':
    'The password may be right, but the file is locked in a way that Alcove cannot read. Export it again from the program that made it.',
  'error.signingKey.noKey':
    'The file holds a certificate but no private key, so nothing can be signed with it. Export it again together with the private key.',
  'error.signingKey.noCertificate':
    'The file holds a private key but no certificate that belongs to it. Export it again together with the certificate.',
  'error.signingKey.unsupported':
    'The key in this file is of a kind with which Alcove does not sign ({kind}). It takes keys on the curve P-256 and RSA keys of 2048 bits or more.',
  'error.signingKey.expired':
    'This key’s certificate was valid until {date, date, medium} only. Ask for a new one.',
  'error.signingKey.notYetValid':
    'This key’s certificate is valid only from {date, date, medium}. Import it then.',
  'error.signingKey.notForSigning':
    'This key’s certificate does not allow the signing of documents. Ask for one that does.',
  'error.signingKey.ended':
    'Your signing key was valid until {date, date, medium} only. Make or import a new one in Settings, then preview again.',
  'error.signingKey.known': 'This key is in your vault already.',
  'error.signingKey.importGone': 'The file was put away. Choose it again.',
  'error.signingKey.inUse': 'This key is in use. Use another one first.',
  'error.signingKey.erased': 'The private part of this key was erased. It can no longer sign.',
} as const satisfies Record<`error.${ErrorCode}`, string>;
