import type { ReactNode } from 'react';

interface OutsideLinkProps {
  readonly href: string;
  readonly children: ReactNode;
}

const safeScheme = /^(https?:\/\/|mailto:)/i;

/** A link out of the program; any address but http, https and mailto stays text. */
export function OutsideLink({ href, children }: OutsideLinkProps) {
  if (!safeScheme.test(href)) return <span>{children}</span>;
  return (
    <a href={href} rel="noreferrer" target="_blank">
      {children}
    </a>
  );
}
