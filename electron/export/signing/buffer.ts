/** The bytes as an ArrayBuffer of their own, which the ASN.1 libraries want. */
export function buffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
