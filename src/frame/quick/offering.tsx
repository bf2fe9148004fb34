import { findTrades } from '#catalogue/find-trades.ts';
import { isUnknownTrade } from '#catalogue/trade-habits.ts';
import { industries } from '#domain/industry.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import type { BusinessDraft } from '#stages/business/answers.ts';
import { synonyms } from '#stages/business/synonyms.ts';
import { stageById } from '#stages/index.ts';
import { optionsOf } from '#stages/question-words.ts';
import { Button } from '#ui/button.tsx';
import { ComboboxField } from '#ui/combobox-field.tsx';
import { Row } from '#ui/layout.tsx';
import { TextField } from '#ui/text-field.tsx';
import { nameFrom } from './name-from.ts';
import styles from './quick.module.css';
import { useQuick } from './quick.tsx';
import { useQuickWords } from './use-quick-words.ts';

/** What is sold becomes the name of the plan until somebody names it; to whom is the first segment. */
export function OfferingScreen() {
  const words = useQuickWords();
  const { business, audience, changeBusiness, changeAudience, edit } = useQuick();
  const [first, ...others] = audience.segments ?? [];
  const changeOffering = (offering: string) => {
    const isOwnName = business.name && business.name !== nameFrom(business.offering ?? '');
    changeBusiness({ offering, ...(isOwnName ? {} : { name: nameFrom(offering) }) });
  };
  const changeBuyers = (name: string) => {
    const segment = { ...first, id: first?.id ?? edit.newId(), name };
    const isEmpty = name === '' && !segment.whereTheyTalk;
    changeAudience({ segments: isEmpty ? others : [segment, ...others] });
  };
  return (
    <>
      <TextField id="offering" {...words.offering} value={business.offering ?? ''} onChange={changeOffering} />
      <TextField id="segments.0.name" {...words.buyers} value={first?.name ?? ''} onChange={changeBuyers} />
    </>
  );
}

/** More guesses than these are no help. */
const guessesMost = 3;

/** The trade, found by typing or guessed from what is sold; one nobody knows is asked for in two words more. */
export function TradeScreen() {
  const words = useQuickWords();
  const language = useLanguage();
  const { industries: names, questions } = stageById.business.words[language];
  const { business, changeBusiness } = useQuick();
  const { industry, offering = '', otherTrade } = business;
  const find = (typed: string) => findTrades(typed, synonyms[language], names);
  const guesses = industry === undefined ? find(offering).slice(0, guessesMost) : [];
  const changeOther = (part: Partial<NonNullable<BusinessDraft['otherTrade']>>) =>
    changeBusiness({ otherTrade: { ...otherTrade, ...part } });
  return (
    <>
      <ComboboxField
        id="industry"
        {...words.trade}
        options={optionsOf(industries, names)}
        find={find}
        value={industry}
        onChange={(value) => changeBusiness({ industry: industries.find((id) => id === value) })}
      />
      {guesses.length > 0 && (
        <div className={styles.note}>
          <p>{words.trade.guess}</p>
          <Row>
            {guesses.map((id) => (
              <Button key={id} onClick={() => changeBusiness({ industry: id })}>
                {names[id]}
              </Button>
            ))}
          </Row>
        </div>
      )}
      {industry !== undefined && isUnknownTrade(industry) && (
        <>
          <p className={styles.note}>{words.trade.unknown}</p>
          <TextField
            id="otherTrade.sold"
            label={questions.sold.label}
            value={otherTrade?.sold ?? ''}
            onChange={(sold) => changeOther({ sold })}
          />
          <TextField
            id="otherTrade.buyers"
            label={questions.buyers.label}
            value={otherTrade?.buyers ?? ''}
            onChange={(buyers) => changeOther({ buyers })}
          />
        </>
      )}
    </>
  );
}
