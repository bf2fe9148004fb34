import { useLocation } from 'react-router';
import { Contents } from '#ui/contents.tsx';
import { atPlace, hrefOf } from '../addresses.ts';
import { goToPlace } from './go-to-place.ts';
import { useReading } from './use-reading.ts';

interface PageContentsProps {
  /** Headings or sections of the page, by id. */
  readonly places: readonly { readonly id: string; readonly label: string }[];
}

/** The contents of one long page, which follow the reading. */
export function PageContents({ places }: PageContentsProps) {
  const { pathname } = useLocation();
  const reading = useReading(places.map(({ id }) => id)) ?? places[0]?.id;
  const chapters = places.map(({ id, label }) => ({
    id,
    label,
    href: hrefOf(atPlace(pathname, id)),
    isCurrent: id === reading,
  }));
  return <Contents chapters={chapters} onPick={goToPlace} />;
}
