import { useFormats } from '#i18n/use-formats.tsx';
import { useShared } from '#state/use-shared.ts';
import type { Refusal } from '#storage/import-file.ts';
import { Button, LinkButton } from '#ui/button.tsx';
import { Layout, Row, Stack } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import { addressOf, hrefOf } from '../addresses.ts';
import { linkReasonIn } from '../imports/reason.ts';
import { useFileWords } from '../imports/use-file-words.ts';
import { PageLayout } from '../layout.tsx';
import { Page } from '../page.tsx';
import type { ReadingCard } from '../page-card.ts';
import { ReadOnlyFrame } from '../strategy/read-only-frame.tsx';
import { useSharingWords } from './use-sharing-words.ts';

interface SharedFrameProps {
  readonly packed: string;
  readonly card: ReadingCard;
  /** Every page that shows a strategy that is only read. */
  readonly cards: readonly ReadingCard[];
}

/** A strategy that came in a link: read on any page that reads, with a way to keep it. */
export function SharedFrame({ packed, card, cards }: SharedFrameProps) {
  const words = useSharingWords().shared;
  const reading = useShared(packed);
  if (reading.kind === 'ready')
    return (
      <PageLayout>
        <ReadOnlyFrame
          strategy={reading.strategy}
          card={card}
          cards={cards}
          mark={words.mark}
          troubles={words}
          take={words.keep}
          goTo="plan"
          addressOfPage={(page) => addressOf.shared(page, packed)}
        />
      </PageLayout>
    );
  return (
    <PageLayout>
      <Layout wide>
        {reading.kind === 'opening' && <p role="status">{words.opening}</p>}
        {reading.kind === 'failed' && <UnloadedLink />}
        {reading.kind === 'refused' && <RefusedLink refusal={reading.refusal} />}
      </Layout>
    </PageLayout>
  );
}

function RefusedLink({ refusal }: { readonly refusal: Refusal }) {
  const words = useSharingWords().shared;
  const fileWords = useFileWords();
  const formats = useFormats();
  return (
    <Page title={words.refused}>
      <Stack>
        <div role="alert">
          <Notice kind="trouble" title={linkReasonIn(fileWords, formats, refusal)}>
            <p>{words.refusedHint}</p>
          </Notice>
        </div>
        <Row>
          <LinkButton kind="primary" href={hrefOf(addressOf.start)}>
            {words.toStart}
          </LinkButton>
        </Row>
      </Stack>
    </Page>
  );
}

function UnloadedLink() {
  const words = useSharingWords().shared;
  return (
    <Page title={words.unloaded}>
      <Stack>
        <div role="alert">
          <Notice kind="trouble" title={words.unloadedHint} />
        </div>
        <Row>
          <Button kind="primary" onClick={() => location.reload()}>
            {words.reload}
          </Button>
        </Row>
      </Stack>
    </Page>
  );
}
