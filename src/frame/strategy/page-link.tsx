import type { ReactNode } from 'react';
import { LinkButton } from '#ui/button.tsx';
import { hrefOf, type StrategyPageId } from '../addresses.ts';
import { useSurroundings } from './surroundings.tsx';

interface PageLinkProps {
  readonly to: StrategyPageId;
  readonly kind?: 'primary' | 'quiet';
  readonly children: ReactNode;
}

/** To another page of the same strategy, where its frame shows that page. */
export function PageLink({ to, kind, children }: PageLinkProps) {
  const address = useSurroundings().addressOfPage(to);
  if (address === undefined) return undefined;
  return (
    <LinkButton {...(kind && { kind })} href={hrefOf(address)}>
      {children}
    </LinkButton>
  );
}
