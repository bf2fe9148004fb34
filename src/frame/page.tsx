import { type ReactNode, useEffect } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { PageTitle } from '#ui/page-title.tsx';
import { isFirstScreenLeft } from './first-screen.ts';
import { useWords } from './use-words.ts';

interface PageProps {
  readonly title: string;
  /** A line above the title: "Stage 2 of 6". */
  readonly above?: ReactNode;
  readonly lead?: ReactNode;
  /** What the window is called besides; the strategy's or the example's name. */
  readonly of?: string | undefined;
  readonly unprinted?: boolean | undefined;
  readonly children: ReactNode;
}

/** A link followed by the browser itself has the same key as the place a visit begins at, so the router cannot tell. */
let hasArrived = false;
/** The first page can be read before the program is there: whoever has scrolled or pressed a key there is not called back. */
function hasMovedOn(): boolean {
  const place = document.getElementById('root');
  if (place && isFirstScreenLeft(place)) return false;
  return window.scrollY > 0 || document.activeElement !== document.body;
}

/** The head of every page: names the window and, after each navigation, takes the focus to the title. */
export function Page({ title, above, lead, of, unprinted, children }: PageProps) {
  const words = useWords();
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const goesToField = search.has('field');
  const windowTitle = [title, of, words.product].filter(Boolean).join(' · ');

  useEffect(() => {
    document.title = windowTitle;
  }, [windowTitle]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what a navigation changes
  useEffect(() => {
    const isFirst = !hasArrived;
    hasArrived = true;
    if (goesToField || (isFirst && hasMovedOn())) return;
    window.scrollTo(0, 0);
    document.querySelector('h1')?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <>
      <PageTitle above={above} lead={lead} unprinted={unprinted}>
        {title}
      </PageTitle>
      {children}
    </>
  );
}
