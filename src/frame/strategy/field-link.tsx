import type { ReactNode } from 'react';
import type { StageId } from '#stages/card.ts';
import { hrefOf } from '../addresses.ts';
import { useSurroundings } from './surroundings.tsx';

interface FieldLinkProps {
  readonly stage: StageId;
  readonly path: string;
  readonly children: ReactNode;
}

/** To the field of an answer; plain text where answers cannot be changed. */
export function FieldLink({ stage, path, children }: FieldLinkProps) {
  const { addressOfField } = useSurroundings();
  return addressOfField ? <a href={hrefOf(addressOfField(stage, path))}>{children}</a> : children;
}
