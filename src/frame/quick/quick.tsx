import { createContext, type ReactNode, type RefObject, useContext, useRef } from 'react';
import { useLanguage } from '#i18n/use-language.tsx';
import type { AudienceDraft } from '#stages/audience/answers.ts';
import type { BusinessDraft } from '#stages/business/answers.ts';
import type { StageContext } from '#stages/card.ts';
import { type OutcomeWords, outcomeWords } from '#stages/outcome.ts';
import type { Editing } from '#state/app-state.ts';
import { problemsOf } from '#strategy/cleaning.ts';
import { contextOf } from '#strategy/context.ts';
import type { CatalogueText } from '#strategy/proposed.ts';
import { draftOf, type Strategy } from '#strategy/strategy.ts';
import { useProblemText } from '../strategy/problem-text.ts';

/** What every screen asks about and writes to: the answers of the stages themselves. */
interface Quick {
  readonly strategy: Strategy;
  readonly edit: Editing;
  readonly business: BusinessDraft;
  readonly audience: AudienceDraft;
  readonly context: StageContext;
  /** What the trade calls those it is for, and what its year brings. */
  readonly outcome: OutcomeWords;
  /** What a screen still does with what was typed before it is left; false holds the person there. */
  readonly beforeGoingOn: RefObject<(() => boolean) | undefined>;
  /** How the answer at a path of the business stage is to be mended, once the person asked to go on. */
  problemAt(path: string): string | undefined;
  changeBusiness(change: Partial<BusinessDraft>): void;
  changeAudience(change: Partial<AudienceDraft>, fromCatalogue?: readonly CatalogueText[]): void;
}

const QuickContext = createContext<Quick | undefined>(undefined);

export function useQuick(): Quick {
  const quick = useContext(QuickContext);
  if (quick === undefined) throw new Error('A screen stands in the quick start');
  return quick;
}

interface QuickProviderProps {
  readonly strategy: Strategy;
  readonly edit: Editing;
  readonly showsProblems: boolean;
  readonly beforeGoingOn?: Quick['beforeGoingOn'];
  readonly children: ReactNode;
}

export function QuickProvider({ strategy, edit, showsProblems, beforeGoingOn, children }: QuickProviderProps) {
  const problemText = useProblemText(strategy, 'business');
  const [business, audience] = [draftOf(strategy, 'business'), draftOf(strategy, 'audience')];
  const language = useLanguage();
  const context = contextOf(strategy);
  const shown = showsProblems ? impossibleIn(strategy) : [];
  const none = useRef<() => boolean>(undefined);
  const quick: Quick = {
    strategy,
    edit,
    business,
    audience,
    context,
    outcome: outcomeWords(context.outcome, language),
    beforeGoingOn: beforeGoingOn ?? none,
    problemAt(path) {
      const problem = shown.find((each) => each.path === path);
      return problem && problemText(problem);
    },
    changeBusiness: (change) => edit.answer('business', { ...business, ...change }),
    changeAudience: (change, texts) => edit.answer('audience', { ...audience, ...change }, texts),
  };
  return <QuickContext value={quick}>{children}</QuickContext>;
}

/** What stands in the business stage and cannot be used; what is merely missing holds nobody up. */
export const impossibleIn = (strategy: Strategy) =>
  problemsOf(strategy, 'business').filter(({ kind }) => kind === 'impossible');
