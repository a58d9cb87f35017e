/**
 * The match pattern for the site of an address. It names no port: Firefox takes none, and without one both browsers mean
 * all of them.
 */
export function sitePattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
