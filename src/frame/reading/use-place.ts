import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { goToPlace } from './go-to-place.ts';

/** Leads to the place the address names, whenever it names one. */
export function usePlace(): void {
  const [search] = useSearchParams();
  const place = search.get('field');
  useEffect(() => {
    if (place) goToPlace(place);
  }, [place]);
}
