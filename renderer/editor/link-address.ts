/** What a person typed as an address, written out in full: `gmc-uk.org` becomes https, `a@b.org` becomes mailto. */
export function linkAddress(typed: string): string {
  const address = typed.trim();
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return address;
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(address)) return `mailto:${address}`;
  return /^[^\s.]+\.[^\s]+$/.test(address) ? `https://${address}` : address;
}
