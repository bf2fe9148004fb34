import { type PlaceSize, placeSizes } from '#domain/country.ts';
import { useFormats } from '#i18n/use-formats.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import { BenchmarkLine } from '#ui/numbers/benchmark-line.tsx';
import { useAnswer } from '../question-frame.tsx';
import { optionsOf } from '../question-words.ts';
import { ask } from '../questions.tsx';
import type { BusinessDraft } from './answers.ts';
import { reachIn, reachShown } from './reach.ts';
import { words as allWords } from './words.ts';

/** How large the place is; its residents where somebody knows them. */
export function PlaceSizeQuestions() {
  const { questions: q, placeSizes: names } = allWords[useLanguage()];
  const [size] = useAnswer<PlaceSize>('place.size');
  return (
    <>
      <ask.Choice name="place.size" words={q.placeSize} options={optionsOf(placeSizes, names)} optional />
      {size === 'number' && <ask.Number name="place.residents" kind="count" words={q.residents} />}
    </>
  );
}

/** What the size of the place says of the people reachable in a community, beside the question for them. */
export function ReachHint({ network }: Pick<NonNullable<BusinessDraft['communities']>[number], 'network'>) {
  const [place] = useAnswer<BusinessDraft['place']>('place');
  const [country] = useAnswer<BusinessDraft['country']>('country');
  const [industry] = useAnswer<BusinessDraft['industry']>('industry');
  const formats = useFormats();
  const reach = reachIn({ place, country, industry }, network);
  return reach && <BenchmarkLine benchmark={reachShown(reach, formats)} />;
}
