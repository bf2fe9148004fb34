import type { ReactNode } from 'react';
import { LinkButton } from '#ui/button.tsx';
import { hrefOf, inPart, type StrategyPageId } from '../addresses.ts';
import { useSurroundings } from './surroundings.tsx';

interface PageLinkProps {
  readonly to: StrategyPageId;
  /** A part of it that is a page of its own. */
  readonly part?: string;
  readonly kind?: 'primary' | 'quiet';
  readonly children: ReactNode;
}

/** To another page of the same strategy, where its frame shows that page. */
export function PageLink({ to, part, kind, children }: PageLinkProps) {
  const address = useSurroundings().addressOfPage(to);
  if (address === undefined) return undefined;
  return (
    <LinkButton {...(kind && { kind })} href={hrefOf(part === undefined ? address : inPart(address, part))}>
      {children}
    </LinkButton>
  );
}
