import { useMemo } from 'react';
import { PaperPart } from '#facilitation/paper-part.tsx';
import { useWorkshopWords } from '#facilitation/use-workshop-words.ts';
import { today } from '#frame/browser.ts';
import { LanguageChoice } from '#frame/language-choice.tsx';
import { useDocumentLanguage } from '#frame/use-document-language.ts';
import { titleOf } from '#storage/record.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { Section, Stack } from '#ui/layout.tsx';
import { agendaDocument } from '#workshop/agenda-document.ts';
import { dotSheet } from '#workshop/record-document.ts';
import type { Session } from '#workshop/session.ts';

interface PapersProps {
  readonly strategy: Strategy;
  readonly session: Session;
}

/** What is sent and printed before the session. */
export function Papers({ strategy, session }: PapersProps) {
  const words = useWorkshopWords().setUp;
  const [language, setLanguage] = useDocumentLanguage(strategy.documentLanguage);
  const about = useMemo(() => ({ name: titleOf(strategy) || undefined, today: today() }), [strategy]);
  const agenda = useMemo(() => agendaDocument(session, about, language), [session, about, language]);
  const sheet = useMemo(() => dotSheet(session, about, language), [session, about, language]);
  return (
    <Section title={words.paper}>
      <Stack>
        <LanguageChoice label={words.format} value={language} onPick={setLanguage} />
        <PaperPart title={agenda.title} paper={agenda} strategyId={strategy.id} />
        {session.cards.length === 0 ? (
          <p>{words.noCards}</p>
        ) : (
          <PaperPart title={words.votingSheet} paper={sheet} strategyId={strategy.id} />
        )}
      </Stack>
    </Section>
  );
}
