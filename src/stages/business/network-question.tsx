import { networksInOrder } from '#catalogue/usual-networks.ts';
import type { Country } from '#domain/country.ts';
import type { Industry } from '#domain/industry.ts';
import { type Network, networkNames } from '#domain/network.ts';
import { PlatformNotice } from '../platform-notice.tsx';
import { useAnswer } from '../question-frame.tsx';
import type { QuestionWords } from '../question-words.ts';
import { ask } from '../questions.tsx';

interface NetworkQuestionProps {
  readonly path: string;
  readonly words: QuestionWords;
}

/** Where a community lives, the country's usual networks first, with what the law says of advertising there. */
export function NetworkQuestion({ path, words }: NetworkQuestionProps) {
  const [country] = useAnswer<Country>('country');
  const [industry] = useAnswer<Industry>('industry');
  const [network] = useAnswer<Network>(`${path}.network`);
  const options = networksInOrder(country, industry).map((value) => ({ value, label: networkNames[value] }));
  return (
    <>
      <ask.Select name={`${path}.network`} words={words} options={options} />
      <PlatformNotice country={country} network={network} concern="advertising" onlyLimits />
    </>
  );
}
