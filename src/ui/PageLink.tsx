/** A link to a clipped page: opens in a new tab and tells it nothing. An address that is not http(s) is shown as text. */
import type { ComponentChildren } from 'preact';

export function PageLink({ href, children }: { href: string; children: ComponentChildren }) {
  return /^https?:\/\//i.test(href) ? (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  ) : (
    <span>{children}</span>
  );
}
