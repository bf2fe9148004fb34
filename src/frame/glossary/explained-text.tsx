import {
  createContext,
  memo,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useMemo,
  useSyncExternalStore,
} from 'react';
import { useLocation } from 'react-router';
import { useLanguage } from '#i18n/use-language.tsx';
import { byPlace } from '#ui/by-place.ts';
import { ExplainedContext } from '#ui/explained.tsx';
import { type Claims, createClaims } from './claims.ts';
import { TermButton } from './term-button.tsx';
import { type Piece, piecesOf } from './term-forms.ts';

const ClaimsContext = createContext<Claims | undefined>(undefined);

/** A page on which each term of the trade opens its meaning where it is used first. */
export function ExplainedPage({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: every page begins anew
  const claims = useMemo(createClaims, [pathname]);
  return (
    <ClaimsContext value={claims}>
      <ExplainedContext value={ExplainedText}>{children}</ExplainedContext>
    </ClaimsContext>
  );
}

interface ExplainedTextProps {
  readonly text: string;
  /** A label can hold no button: then its terms alone stand after it. */
  readonly termsOnly?: boolean | undefined;
}

/** A page has a hundred texts, and none of them changes with a letter that is typed. */
const ExplainedText = memo(({ text, termsOnly }: ExplainedTextProps) => {
  const language = useLanguage();
  const pieces = useMemo(() => piecesOf(text, language), [text, language]);
  const owned = useOwnedTerms(pieces);
  const isExplained = ({ term }: Piece) => term !== undefined && owned.includes(term);
  const shown = termsOnly ? pieces.filter(isExplained) : pieces;
  return byPlace(shown).map(({ item, key }) =>
    item.term !== undefined && isExplained(item) ? (
      <TermButton key={key} term={item.term}>
        {item.text}
      </TermButton>
    ) : (
      item.text
    ),
  );
});

const nothing = { subscribe: () => () => {}, ownedBy: () => '' };

function useOwnedTerms(pieces: readonly Piece[]): readonly string[] {
  const claims = useContext(ClaimsContext);
  const owner = useId();
  const terms = pieces.flatMap(({ term }) => term ?? []).join(' ');
  useEffect(() => {
    if (!claims || terms === '') return;
    claims.claim(owner, terms.split(' '));
    return () => claims.release(owner);
  }, [claims, owner, terms]);
  const { subscribe, ownedBy } = claims ?? nothing;
  const owned = useSyncExternalStore(subscribe, () => (terms === '' ? '' : ownedBy(owner)));
  return owned === '' ? [] : owned.split(' ');
}
