import { useMemo, useState } from 'react';
import { bidDocument } from '#contractor/bid/document.ts';
import type { BidFacts } from '#contractor/bid/verdict.ts';
import { addressOf, hrefOf } from '#frame/addresses.ts';
import { LanguageChoice } from '#frame/language-choice.tsx';
import { saveDocument } from '#frame/save-document.ts';
import { PageLink } from '#frame/strategy/page-link.tsx';
import { useDocumentLanguage } from '#frame/use-document-language.ts';
import { useFormat } from '#frame/use-format.tsx';
import type { Strategy } from '#strategy/strategy.ts';
import { Button, LinkButton } from '#ui/button.tsx';
import { DocumentView } from '#ui/documents/document-view.tsx';
import { Row, Section, Stack } from '#ui/layout.tsx';
import styles from './bid.module.css';
import { useBidWords } from './use-bid-words.ts';

interface BidAnswerProps {
  readonly strategy: Strategy;
  readonly facts: BidFacts;
}

/** The answer as it is read and as it is saved: one document. */
export function BidAnswer({ strategy, facts }: BidAnswerProps) {
  const words = useBidWords();
  const [language, setLanguage] = useDocumentLanguage(strategy.documentLanguage);
  const document = useMemo(() => bidDocument(facts, language), [facts, language]);
  const { format, choice } = useFormat([document]);
  const [said, setSaid] = useState('');
  const part = (id: string) => hrefOf(addressOf.part(strategy.id, 'quick-start', id));
  return (
    <Stack>
      <article lang={language} className={styles.answer}>
        <DocumentView blocks={document.opening} sections={document.sections} />
      </article>
      <div data-print="no">
        <Stack>
          <LanguageChoice label={words.language} value={language} onPick={setLanguage} />
          {choice}
          <Row>
            <Button
              kind="primary"
              onClick={async () => setSaid(words.downloaded(await saveDocument(document, format)))}
            >
              {words.download(format.extension)}
            </Button>
            <LinkButton href={part('wanted')}>{words.change}</LinkButton>
            <LinkButton href={part('promised')}>{words.changePromises}</LinkButton>
          </Row>
          <p role="status">{said}</p>
          <p>{words.print}</p>
          <Section title={words.next.title}>
            <Row>
              <PageLink to="offers">{words.next.offers}</PageLink>
              <PageLink to="draft" kind="quiet">
                {words.next.draft}
              </PageLink>
            </Row>
          </Section>
        </Stack>
      </div>
    </Stack>
  );
}
