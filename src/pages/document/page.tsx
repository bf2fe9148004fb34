import { useState } from 'react';
import type { Section } from '#document/document.ts';
import type { ReadingPageProps } from '#frame/page-card.ts';
import { PageContents } from '#frame/reading/page-contents.tsx';
import { SendStrategy } from '#frame/sharing/send-strategy.tsx';
import { PageLink } from '#frame/strategy/page-link.tsx';
import { StrategyPage } from '#frame/strategy/strategy-page.tsx';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import { WhenComputed } from '#frame/strategy/when-computed.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import { useWordsIn } from '#i18n/use-words-in.tsx';
import { titleOf } from '#storage/record.ts';
import { Row, Stack } from '#ui/layout.tsx';
import { DocumentBody } from './document-body.tsx';
import { placeOf, previewId } from './places.ts';

/** The plan as a document to hand over. */
export default function DocumentPage(reading: ReadingPageProps) {
  const { strategy, edit } = reading;
  const words = useOpenedWords().document;
  const pageLanguage = useLanguage();
  const [picked, pick] = useState(strategy.documentLanguage);
  const language = (edit ? strategy.documentLanguage : picked) ?? pageLanguage;
  useWordsIn(language);
  const [sections, setSections] = useState<readonly Section[]>([]);
  return (
    <StrategyPage
      wide
      of={titleOf(strategy)}
      lead={words.lead}
      unprinted
      contents={
        <PageContents
          places={[
            { id: previewId, label: words.preview },
            ...sections.map(({ id, title }) => ({ id: placeOf(id), label: title })),
          ]}
        />
      }
    >
      <Stack>
        <WhenComputed {...reading}>
          {(derived) => (
            <DocumentBody
              derived={derived}
              language={language}
              onLanguage={edit?.setDocumentLanguage ?? pick}
              onSections={setSections}
              isListed={edit !== undefined}
              after={edit && <SendStrategy strategy={strategy} />}
            />
          )}
        </WhenComputed>
        <Row>
          <PageLink to="plan" kind="quiet">
            {words.toPlan}
          </PageLink>
        </Row>
      </Stack>
    </StrategyPage>
  );
}
