import { type RefObject, useState } from 'react';
import type { EditingPageProps } from '#frame/page-card.ts';
import type { Variant } from '#strategy/strategy.ts';
import { variantOf, variantsOf } from '#strategy/variants.ts';
import { Button } from '#ui/button.tsx';
import { Row, Section, Stack } from '#ui/layout.tsx';
import { ChangedAnswers } from './changed-answers.tsx';
import { ComparedYears } from './compared-years.tsx';
import { whatIfPlaces } from './places.ts';
import { useWhatIfWords } from './use-what-if-words.ts';

interface VariantPartProps extends EditingPageProps {
  /** Where the focus goes when a variant begins elsewhere on the page. */
  readonly place: RefObject<HTMLDivElement | null>;
}

/** A second variant beside the first: what differs, what comes of it, and keeping one of the two. */
export function VariantPart({ strategy, computed, edit, place }: VariantPartProps) {
  const words = useWhatIfWords().variant;
  const { beginSecond, workOn, keepVariant } = edit;
  const [kept, setKept] = useState<Variant>();
  const both = variantsOf(strategy);
  const isOnSecond = variantOf(strategy) === 'second';
  const keep = (variant: Variant) => {
    keepVariant(variant);
    setKept(variant);
    place.current?.focus();
  };
  return (
    <Section id={whatIfPlaces.variant} title={words.title} intro={words.intro}>
      <div ref={place} tabIndex={-1}>
        {both === undefined ? (
          <Stack>
            <p role="status">{kept && (kept === 'second' ? words.kept : words.dropped)}</p>
            <Button onClick={() => beginSecond()}>{words.begin}</Button>
          </Stack>
        ) : (
          <Stack>
            <p>{isOnSecond ? words.onSecond : words.onFirst}</p>
            <Button onClick={() => workOn(isOnSecond ? 'first' : 'second')}>
              {isOnSecond ? words.toFirst : words.toSecond}
            </Button>
            <ChangedAnswers first={both.first} second={both.second} isOnSecond={isOnSecond} />
            <ComparedYears {...both} isOnSecond={isOnSecond} live={computed.derived?.forecast} />
            <Row>
              <Button kind="primary" onClick={() => keep('second')}>
                {words.adopt}
              </Button>
              <Button onClick={() => keep('first')}>{words.drop}</Button>
            </Row>
          </Stack>
        )}
      </div>
    </Section>
  );
}
