const allowedProtocols = /^(?:https?:\/\/|mailto:|tel:)/i;
/** Spaces, controls and invisible marks can hide a protocol from a reader or from a check. */
const hiddenCharacters = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]/u;

/** True for the only addresses a document may link to: http, https, mailto and tel, each written out in full. */
export function isAllowedLink(href: unknown): href is string {
  return (
    typeof href === 'string' &&
    href.length <= 2048 &&
    allowedProtocols.test(href) &&
    !hiddenCharacters.test(href)
  );
}
