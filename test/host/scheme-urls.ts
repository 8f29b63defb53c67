/**
 * Stock Chromium refuses schemes that it does not know, so the page sees `app://bundle/x` as
 * `https://bundle-app.invalid/x`: a secure, standard origin under a name that can never resolve. Every host is a site
 * of its own, as under a scheme of the app's own, and so gets a process of its own.
 */
const schemes = new Map<string, Electron.Privileges>();

export function registerSchemes(list: readonly Electron.CustomScheme[]): void {
  schemes.clear();
  for (const { scheme, privileges } of list) schemes.set(scheme.toLowerCase(), privileges ?? {});
}

/** `app://bundle/x` to what Chromium is told; any other URL unchanged. */
export function toChromium(url: string): string {
  const [, scheme = '', host = '', rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/is.exec(url) ?? [];
  const known = scheme.toLowerCase();
  return schemes.has(known) ? `https://${host}-${known}.invalid${rest || '/'}` : url;
}

/** What Chromium says back to the URL that the app knows; any other URL unchanged. */
export function fromChromium(url: string): string {
  const match = /^https:\/\/([^/?#]*)-([a-z0-9+.]+)\.invalid(?=[/?#]|$)(.*)$/is.exec(url);
  const [, host = '', scheme = '', rest = ''] = match ?? [];
  return schemes.has(scheme) ? `${scheme}://${host}${rest}` : url;
}

/** The origin of a URL in the app's terms, `null` for one that has none. */
export function originOf(url: string): string {
  return /^(?!data:|about:)[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0] ?? 'null';
}

/** The sources `app:` and `app://host` of a content security policy, as Chromium must read them; `app:` covers every host. */
export function cspToChromium(policy: string): string {
  let mapped = policy;
  for (const scheme of schemes.keys()) {
    const host = new RegExp(`(^|[\\s;])${scheme}://([\\w.-]+)`, 'g');
    const whole = new RegExp(`(^|[\\s;])${scheme}:(?=[\\s;]|$)`, 'g');
    mapped = mapped.replaceAll(host, `$1https://$2-${scheme}.invalid`);
    mapped = mapped.replaceAll(whole, '$1https://*.invalid');
  }
  return mapped;
}
