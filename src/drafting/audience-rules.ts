import { isUnknownTrade } from '#catalogue/trade-habits.ts';
import { type InBothLanguages, usualIdea, usualTexts } from '#catalogue/usual-texts.ts';
import { inBoth, problemKeys, problemsIn, problemTexts, sharpest, unsaidWeight } from './catalogue-problems.ts';
import { isOpen, type Proposed, proposal, type Rule, type Situation } from './situation.ts';

/** Problems proposed where a person named none. */
const problemsProposed = 3;

const firstUp = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Customers of the trade: in English the plural, in Russian its genitive, as the sentences need them. */
export const customersOf = ({ trades: { en, ru }, context }: Situation): InBothLanguages =>
  context.outcome === 'newcomer'
    ? { en: 'people', ru: 'людей' }
    : { en: en.customer.other, ru: ru.customer.many ?? ru.customer.other };

const segment: Rule = (situation) => {
  const { answers, language, industry, context, idFor } = situation;
  if ((answers.audience.segments ?? []).some(({ name }) => name !== undefined)) return [];
  const buyers = isUnknownTrade(industry) ? answers.business.otherTrade?.buyers : undefined;
  const { en, ru } = customersOf(situation);
  const { whereTheyTalk, newcomers } = usualTexts;
  const usual =
    context.outcome === 'newcomer'
      ? newcomers
      : { en: `${firstUp(en)} who have not chosen yet`, ru: `Те из ${ru}, кто ещё не выбрал` };
  const name: InBothLanguages = buyers ? { en: buyers, ru: buyers } : usual;
  const id = idFor('audience.segments', 'all');
  return [
    proposal(
      `audience.segments.${id}`,
      { id, name: name[language], whereTheyTalk: whereTheyTalk[language] },
      'segmentOfTrade',
      {},
      ['business.industry'],
      buyers ? [whereTheyTalk] : [name, whereTheyTalk],
    ),
  ];
};

const problems: Rule = (situation) => {
  const { answers, trades, language, idFor } = situation;
  if ((answers.audience.problems ?? []).some(({ text }) => text !== undefined)) return [];
  const segmentId = answers.audience.segments?.[0]?.id;
  return sharpest(situation, problemsProposed).map((entry, place) => {
    const text = inBoth(trades, (trade) => trade.problems.find(({ id }) => id === entry.id)?.text);
    const id = idFor('audience.problems', entry.id);
    const { frequency, severity, distance } = entry;
    const value = { id, text: text[language], segmentId, frequency, severity, distance, evidence: ['guess'] };
    return proposal(
      `audience.problems.${id}`,
      value,
      'problemOfTrade',
      { place: place + 1 },
      ['business.industry'],
      [text],
    );
  });
};

/** What nobody said of a problem: from the catalogue, or the middle of the scale; heard by nobody yet, so a guess. */
const weights: Rule = (situation) => {
  const segmentId = situation.answers.audience.segments?.[0]?.id;
  const isSegmentNamed = !situation.proposed.some(({ at }) => at === `audience.segments.${segmentId}`);
  return problemsIn(situation).flatMap(({ id, entry, distance }): readonly Proposed[] => {
    const usual = {
      frequency: entry?.frequency ?? unsaidWeight,
      severity: entry?.severity ?? unsaidWeight,
      distance,
      evidence: ['guess'],
      ...(segmentId && { segmentId }),
    };
    const from = [`audience.problems.${id}.text`];
    return Object.entries(usual)
      .filter(([part]) => isOpen(situation, `audience.problems.${id}.${part}`))
      .map(([part, value]) => {
        const at = `audience.problems.${id}.${part}`;
        return part === 'segmentId' && !isSegmentNamed
          ? proposal(at, value, 'segmentOfTrade', {}, ['business.industry'])
          : proposal(at, value, 'problemWeighed', { isFromCatalogue: entry !== undefined }, from);
      });
  });
};

/** Problems named in the idea. */
const problemsInIdea = 2;

const idea: Rule = (situation) => {
  if (!isOpen(situation, 'audience.idea')) return [];
  const named = problemsIn(situation).slice(0, problemsInIdea);
  if (named.length === 0) return [];
  const customers = customersOf(situation);
  const texts = named.map((problem) => problemTexts(situation, problem));
  const sellsNothing = situation.context.sellsNothing ?? false;
  const text: InBothLanguages = {
    en: usualIdea.en(
      customers.en,
      texts.map(({ en }) => en),
      sellsNothing,
    ),
    ru: usualIdea.ru(
      customers.ru,
      texts.map(({ ru }) => ru),
      sellsNothing,
    ),
  };
  const { language } = situation;
  const figures = { problems: texts.map((each) => each[language]) };
  const from = [...problemKeys(named), 'business.industry'];
  return [proposal('audience.idea', text[language], 'ideaFromProblems', figures, from, [text])];
};

const refusals: Rule = (situation) => {
  if (!isOpen(situation, 'audience.refusals')) return [];
  const text = situation.industry === 'nonprofit' ? usualTexts.refusalsOfGiving : usualTexts.refusals;
  return [proposal('audience.refusals', text[situation.language], 'refusalsUsual', {}, [], [text])];
};

export const audienceRules: readonly Rule[] = [segment, problems, weights, idea, refusals];
