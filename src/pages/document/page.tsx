import { addressOf, hrefOf } from '#frame/addresses.ts';
import { Page } from '#frame/page.tsx';
import { SendStrategy } from '#frame/sharing/send-strategy.tsx';
import { Computed } from '#frame/strategy/computed.tsx';
import { useStrategy } from '#frame/strategy/open-strategy.ts';
import { StrategyNav } from '#frame/strategy/strategy-nav.tsx';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { useActions } from '#state/use-app.tsx';
import { titleOf } from '#storage/record.ts';
import { LinkButton } from '#ui/button.tsx';
import { Layout, Row, Stack } from '#ui/layout.tsx';
import { DocumentBody } from './document-body.tsx';

/** The plan as a document to hand over. */
export default function DocumentPage() {
  const words = useOpenedWords().document;
  const language = useLanguage();
  const strategy = useStrategy();
  const { setDocumentLanguage } = useActions();
  return (
    <Layout wide nav={<StrategyNav strategy={strategy} page="document" />}>
      <Page title={words.title} of={titleOf(strategy)} lead={words.lead} unprinted>
        <Stack>
          <Computed>
            {(forecast) => (
              <DocumentBody
                strategy={strategy}
                forecast={forecast}
                language={strategy.documentLanguage ?? language}
                onLanguage={setDocumentLanguage}
                after={<SendStrategy strategy={strategy} />}
              />
            )}
          </Computed>
          <Row>
            <LinkButton kind="quiet" href={hrefOf(addressOf.strategy(strategy.id, 'plan'))}>
              {words.toPlan}
            </LinkButton>
          </Row>
        </Stack>
      </Page>
    </Layout>
  );
}
