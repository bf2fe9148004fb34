import { useEffect } from 'react';
import { Navigate, useParams } from 'react-router';
import { addressOf } from '#frame/addresses.ts';
import type { EditingPageProps } from '#frame/page-card.ts';
import { useLastPages } from '#state/use-app.tsx';
import { AllScreens } from './all-screens.tsx';
import { OneScreen } from './one-screen.tsx';
import { allScreens } from './screens.ts';

const all = 'all';
const placeIn = (part: string | undefined): number | undefined => {
  const place = allScreens.findIndex(({ id }, index) => String(index + 1) === part || id === part);
  return place < 0 ? undefined : place + 1;
};

/** Twelve short screens instead of six stages; the address says which, and the device remembers the last. */
export default function QuickStartPage(props: EditingPageProps) {
  const { part } = useParams();
  const { id } = props.strategy;
  const lastPages = useLastPages();
  const noted = `${id}/quick-start`;
  const place = placeIn(part);
  const isKnown = place !== undefined || part === all;
  useEffect(() => {
    if (part !== undefined && isKnown) lastPages.visited(noted, part);
  }, [lastPages, noted, part, isKnown]);

  if (part === all) return <AllScreens {...props} />;
  if (place !== undefined) return <OneScreen key={place} place={place} {...props} />;
  const last = lastPages.of(noted);
  const resumed = last === all ? all : String(placeIn(last) ?? 1);
  return <Navigate to={addressOf.part(id, 'quick-start', resumed)} replace />;
}
