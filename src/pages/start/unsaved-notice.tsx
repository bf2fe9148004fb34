import { addressOf, hrefOf } from '#frame/addresses.ts';
import { useLastPage } from '#frame/strategy/use-last-page.ts';
import { useWords } from '#frame/use-words.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { titleOf } from '#storage/record.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { LinkButton } from '#ui/button.tsx';
import { Row } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import { listWords as allWords } from './list-words.ts';

/** A strategy the disk refuses is still open; it must not be forgotten. */
export function UnsavedNotice({ strategy }: { readonly strategy: Strategy }) {
  const words = allWords[useLanguage()];
  const lastPageOf = useLastPage();
  const { untitled } = useWords().list;
  return (
    <Notice kind="trouble" title={words.unsaved(titleOf(strategy) || untitled)}>
      <Row>
        <LinkButton href={hrefOf(addressOf.strategy(strategy.id, lastPageOf(strategy.id)))}>
          {words.returnTo}
        </LinkButton>
      </Row>
    </Notice>
  );
}
