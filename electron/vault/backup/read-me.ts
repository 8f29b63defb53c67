/** README.txt of a backup: what the file is and how it opens without Alcove, for whoever finds it in twenty years. */
export const readMe = `This is a backup of an Alcove vault: private mentoring notes, encrypted.

Alcove opens it: "Restore a backup" on its first screen, then the vault's password of
the day the backup was made. The steps below open it without Alcove, with public tools.
Whoever has the password can do the same; nobody can do it without.

The file is an ordinary ZIP without compression:

  README.txt      this text
  keys.json       the vault's key, locked with the password; nothing confidential
  vault.db        the vault: a SQLCipher 4 database
  manifest.json   lengths and SHA-256 of the three, and of every 4 MiB of each

1. Take the password as UTF-8 in Unicode form NFC. In keys.json, take the entry of "slots"
   whose "kind" is "password".
2. Argon2id, version 1.3, with the password, the salt (base64 in "kdf"), "memoryKiB",
   "passes" and "lanes", 32 bytes long, gives the wrapping key.
3. AES-256-GCM with that key, "iv" and "ciphertext" (base64 in "wrap"; the last 16 bytes are
   the tag) gives the vault's key, 32 bytes. The additional data is this text in UTF-8,
   without spaces, with the values of keys.json in the places of the names:
   ["alcove-keys",1,"vaultId","password","argon2id",memoryKiB,passes,lanes,"salt"]
4. sqlcipher vault.db
   PRAGMA key = "x'the vault's key in 64 hex digits'";
   .dump

The manifest's "hmac" is HMAC-SHA-256 over the value of "manifest" as JSON without spaces,
under HKDF-SHA-256 of the vault's key with no salt and the info
"alcove backup manifest v1", 32 bytes.
`;
