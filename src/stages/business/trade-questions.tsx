import { findTrades } from '#catalogue/find-trades.ts';
import { isUnknownTrade } from '#catalogue/trade-habits.ts';
import { type Industry, industries } from '#domain/industry.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { useAnswer } from '../question-frame.tsx';
import { optionsOf } from '../question-words.ts';
import { ask } from '../questions.tsx';
import { synonyms } from './synonyms.ts';
import { words as allWords } from './words.ts';

/** The trade, found by typing; one the catalogue does not know is asked for in two words more. */
export function TradeQuestions() {
  const language = useLanguage();
  const { questions: q, industries: names } = allWords[language];
  const [industry] = useAnswer<Industry>('industry');
  return (
    <>
      <ask.Found
        name="industry"
        words={q.industry}
        options={optionsOf(industries, names)}
        find={(typed) => findTrades(typed, synonyms[language], names)}
      />
      {industry !== undefined && isUnknownTrade(industry) && (
        <>
          <ask.Text name="otherTrade.sold" words={q.sold} optional />
          <ask.Text name="otherTrade.buyers" words={q.buyers} optional />
        </>
      )}
    </>
  );
}
