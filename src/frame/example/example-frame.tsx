import { type ExampleId, exampleIds } from '#examples/index.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { useExample } from '#state/use-example.ts';
import { Layout } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import { addressOf, firstPage } from '../addresses.ts';
import { exampleScreenAt } from '../first-screen.ts';
import { PageLayout } from '../layout.tsx';
import { ToStart } from '../not-found/to-start.tsx';
import { Opening } from '../opening-page.tsx';
import type { ReadingCard } from '../page-card.ts';
import { ReadOnlyFrame } from '../strategy/read-only-frame.tsx';
import { useOpenedWords } from '../strategy/use-opened-words.ts';

interface ExampleFrameProps {
  readonly exampleId: string;
  readonly card: ReadingCard;
  /** Every page that shows an example. */
  readonly cards: readonly ReadingCard[];
}

/** A worked example: read on any page that reads, computed here and never saved. */
export function ExampleFrame({ exampleId, ...page }: ExampleFrameProps) {
  const id = exampleIds.find((known) => known === exampleId);
  if (!id) return <ToStart reason="example" />;
  return (
    <PageLayout>
      <Example id={id} {...page} />
    </PageLayout>
  );
}

type ExampleProps = Omit<ExampleFrameProps, 'exampleId'> & { readonly id: ExampleId };

function Example({ id, card, cards }: ExampleProps) {
  const words = useOpenedWords();
  const reading = useExample(id, useLanguage());
  if (reading.kind === 'opening') return <Opening />;
  if (reading.kind === 'failed')
    return (
      <Layout wide>
        <Notice kind="trouble" title={words.plan.failed} />
      </Layout>
    );
  return (
    <ReadOnlyFrame
      strategy={reading.strategy}
      card={card}
      cards={cards}
      mark={words.example.mark}
      waiting={exampleScreenAt(location.hash) && <Opening />}
      take={words.example.adopt}
      goTo={firstPage}
      addressOfPage={(page) => addressOf.example(id, page)}
    />
  );
}
