/** The part of Trusted Types that is needed; TypeScript does not know them yet. */
interface TrustedTypes {
  createPolicy(name: 'default', rules: { createScriptURL(url: string): string }): unknown;
}

function ownUrl(url: string): string {
  const { protocol, origin } = new URL(url, document.baseURI);
  if (protocol === 'blob:' || origin === location.origin) return url;
  throw new TypeError(`No script is taken from ${origin}.`);
}

/** Workers come from where the page came from, and from nowhere else. First of all calls: a page has one such rule. */
export function allowOwnScripts(): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }; // absent in some browsers
  trustedTypes?.createPolicy('default', { createScriptURL: ownUrl });
}
