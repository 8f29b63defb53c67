/** What the sample vault is called in the list of vaults. */
export const sampleVaultName = 'Sample vault';

/** The sample holds invented people only, so its password is no secret: it opens without being asked for. */
export const sampleVaultPassword = 'plover-lantern-quarry-mitten';
