/** README.txt of a backup: what the file is and how it opens without Alcove, for whoever finds it in twenty years. */
export const readMe = `This is a backup of an Alcove vault: private mentoring notes, encrypted.

Alcove opens it: "Restore a backup" on its first screen, then the vault's password or
recovery code of the day the backup was made. The steps below open it without Alcove,
with public tools. Whoever has the password or the code can do the same; nobody can do
it without.

The file is an ordinary ZIP without compression:

  README.txt      this text
  keys.json       the vault's key, locked once with the password and once with the
                  recovery code; nothing confidential
  vault.db        the vault: a SQLCipher 4 database
  manifest.json   lengths and SHA-256 of the three, and of every 4 MiB of each

1. In keys.json, take the entry of "slots" whose "kind" is "password" or "recovery".
   Take the password as UTF-8 in Unicode form NFC. Of a recovery code, drop every fifth
   character, which is a check; the 52 others are digits of 5 bits in
   0123456789ABCDEFGHJKMNPQRSTVWXYZ, and the first 256 of their bits are its 32 bytes.
2. The wrapping key, 32 bytes, of a password: Argon2id, version 1.3, with the salt (base64
   in "kdf"), "memoryKiB", "passes" and "lanes". Of a code: HKDF-SHA-256 with the salt and
   the info "alcove recovery code v1".
3. AES-256-GCM with that key, "iv" and "ciphertext" (base64 in "wrap"; the last 16 bytes are
   the tag) gives the vault's key, 32 bytes. The additional data is one of these texts in
   UTF-8, without spaces, with the values of keys.json in the places of the names:
   ["alcove-keys",1,"vaultId","password","keyId","createdAt","argon2id",memoryKiB,passes,lanes,"salt"]
   ["alcove-keys",1,"vaultId","recovery","keyId","createdAt","hkdf-sha256","salt"]
4. sqlcipher vault.db
   PRAGMA key = "x'the vault's key in 64 hex digits'";
   .dump

The manifest's "hmac" is HMAC-SHA-256 over the value of "manifest" as JSON without spaces,
under HKDF-SHA-256 of the vault's key with no salt and the info
"alcove backup manifest v1", 32 bytes.
`;
