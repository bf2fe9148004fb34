import type { Block } from '#document/blocks.ts';
import { addressOf, hrefOf } from '#frame/addresses.ts';
import { LinkButton } from '#ui/button.tsx';
import { DocumentView } from '#ui/documents/document-view.tsx';
import { Section, Stack } from '#ui/layout.tsx';
import { hirePlaces } from './places.ts';
import { useHireWords } from './use-hire-words.ts';

interface DecidedSectionProps {
  readonly strategyId: string;
  readonly decision: readonly Block[];
}

/** What was decided, once it was: whether to hire is no question any more. For the owner alone, never printed. */
export function DecidedSection({ strategyId, decision }: DecidedSectionProps) {
  const words = useHireWords();
  return (
    <div data-print="no">
      <Section id={hirePlaces.decided} title={words.decided}>
        <Stack>
          <DocumentView blocks={decision} />
          <p>{words.whatFollows}</p>
          <div>
            <LinkButton kind="quiet" href={hrefOf(addressOf.strategy(strategyId, 'history'))}>
              {words.toSigned}
            </LinkButton>
          </div>
        </Stack>
      </Section>
    </div>
  );
}
