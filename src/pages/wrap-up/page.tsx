import { useMemo } from 'react';
import { PaperPart } from '#facilitation/paper-part.tsx';
import { useWorkshopWords } from '#facilitation/use-workshop-words.ts';
import { WithSession } from '#facilitation/with-session.tsx';
import { today } from '#frame/browser.ts';
import { LanguageChoice } from '#frame/language-choice.tsx';
import type { EditingPageProps } from '#frame/page-card.ts';
import { PageLink } from '#frame/strategy/page-link.tsx';
import { StrategyPage } from '#frame/strategy/strategy-page.tsx';
import { useDocumentLanguage } from '#frame/use-document-language.ts';
import { titleOf } from '#storage/record.ts';
import { draftOf, type Strategy } from '#strategy/strategy.ts';
import { Section, Stack } from '#ui/layout.tsx';
import { followUpLetter, recordDocument } from '#workshop/record-document.ts';
import type { Session } from '#workshop/session.ts';
import { Decisions, NextSteps, Parked } from './lists.tsx';

/** What a session leaves: decisions, the parking lot, next steps, the record and the letter. */
export default function WrapUpPage({ strategy, edit }: EditingPageProps) {
  const words = useWorkshopWords().wrapUp;
  const lists = { strategy, edit };
  return (
    <StrategyPage of={titleOf(strategy)} lead={words.lead}>
      <WithSession {...lists} readOnly>
        {(session) => (
          <>
            <Decisions {...lists} />
            <NextSteps {...lists} />
            <Parked {...lists} />
            <Papers strategy={strategy} session={session} />
          </>
        )}
      </WithSession>
    </StrategyPage>
  );
}

function Papers({ strategy, session }: { readonly strategy: Strategy; readonly session: Session }) {
  const words = useWorkshopWords();
  const [language, setLanguage] = useDocumentLanguage(strategy.documentLanguage);
  const about = useMemo(
    () => ({
      name: titleOf(strategy) || undefined,
      today: today(),
      segments: (draftOf(strategy, 'audience').segments ?? []).map(({ id, name = '' }) => ({ id, name })),
    }),
    [strategy],
  );
  const papers = useMemo(() => {
    const outcome = strategy.workshop ?? {};
    return {
      record: recordDocument(session, outcome, about, language),
      letter: followUpLetter(session, outcome, about, language),
    };
  }, [session, strategy.workshop, about, language]);
  return (
    <Section title={words.wrapUp.papers}>
      <Stack>
        <LanguageChoice label={words.setUp.format} value={language} onPick={setLanguage} />
        <PaperPart title={words.wrapUp.record} paper={papers.record} strategyId={strategy.id} />
        <PaperPart title={words.wrapUp.letter} paper={papers.letter} strategyId={strategy.id} />
        <div>
          <PageLink to="document">{words.wrapUp.toPlan}</PageLink>
        </div>
      </Stack>
    </Section>
  );
}
