/** The name under which the sample vault with the worked examples is listed. */
export const sampleVaultName = 'Sample vault';

/** The sample vault's password. It is shown on the unlock screen: nothing in the sample is anyone's. */
export const sampleVaultPassword = 'walnut harbour lantern mosaic';
