import { type Block, bullets, paragraph } from '#document/blocks.ts';
import type { NamedDocument } from '#document/document.ts';
import { filled, filledSection } from '#document/fill.ts';
import { strong } from '#document/inline.ts';
import { columns, left, table } from '#document/table.ts';
import type { Formats } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { referringFormats } from '#i18n/referring.ts';
import { fileNameOf } from '#report/file-name.ts';
import { readingText } from '#report/promises/reading-text.ts';
import { promiseText } from '#report/promises/text.ts';
import { business } from '#stages/business/index.ts';
import { agencyTerms } from '#stages/work.ts';
import { wordsOf } from '#strategy/promise.ts';
import { suggestedFor } from '../offers/decide.ts';
import { letterTo } from '../offers/letter.ts';
import { partsOf, viewOf } from '../view-of.ts';
import { type BidFacts, type BidVerdict, bidVerdict, evenFeeOf } from './verdict.ts';
import { words as allWords } from './words.ts';
import { yearBlocks } from './year.ts';

/** Months of notice a contract of a year is proposed with. */
const noticeMonths = 1;

/** One page for the owner with an offer on the table: the answer, both years, the promises, what to ask for, what to sign. */
export function bidDocument(facts: BidFacts, language: Language): NamedDocument {
  const words = allWords[language];
  const { formats, refer } = referringFormats(language);
  const { plan } = facts.withThem;
  const { name } = plan.answers.business;
  const sections = [
    { id: 'answer', title: words.answer, blocks: answerBlocks(facts, formats) },
    { id: 'year', title: words.year, blocks: yearBlocks(facts, formats) },
    { id: 'promises', title: words.promises, blocks: promiseBlocks(facts, formats) },
    { id: 'ask', title: words.ask, blocks: askBlocks(facts, language) },
    { id: 'sign', title: words.sign, blocks: signBlocks(facts, language) },
  ];
  return {
    language,
    title: words.title,
    opening: filled(
      [paragraph(words.opening(formats.day(plan.createdOn), formats.number(plan.figures?.draws ?? 0)))],
      refer,
    ),
    sections: sections.map((section) => filledSection(section, refer)),
    fileName: fileNameOf('should-i-hire', name, plan.createdOn),
  };
}

function answerBlocks(facts: BidFacts, formats: Formats): readonly Block[] {
  const words = allWords[formats.language];
  const verdict = bidVerdict(facts);
  const { currency } = facts.withThem.plan.context;
  const money = (minor: number) => formats.money(Number(minor.toPrecision(3)), currency);
  const evenFee = evenFeeOf(facts);
  return [
    paragraph(strong(`${words.ends[verdict.end]}.`)),
    paragraph(becauseText(verdict, formats, money)),
    ...(verdict.because === 'betterAlone' && evenFee !== undefined
      ? [paragraph(evenFee > 0 ? words.evenFee(money(evenFee)) : words.noEvenFee)]
      : []),
  ];
}

function becauseText(verdict: BidVerdict, formats: Formats, money: (minor: number) => string): string {
  const { because } = allWords[formats.language];
  switch (verdict.because) {
    case 'aboveCeiling':
      return because.aboveCeiling(money(verdict.wantedMinor), money(verdict.ceilingMinor));
    case 'betterAlone':
      return because.betterAlone(money(verdict.moreMinor));
    case 'loses':
      return because.loses(formats.share(verdict.shareBy24));
    case 'promises':
      return because.promises(
        { text: formats.number(verdict.unlikely), count: verdict.unlikely },
        formats.number(verdict.all),
      );
    case 'pays':
      return because.pays(verdict.moreMinor === undefined ? '' : because.more(money(verdict.moreMinor)));
    case 'worthUnknown':
    case 'open':
      return because[verdict.because];
  }
}

function promiseBlocks({ promises, withThem }: BidFacts, formats: Formats): readonly Block[] {
  const { language } = formats;
  const words = allWords[language];
  const { context } = withThem.plan;
  if (promises.length === 0) return [paragraph(words.noPromises)];
  const rows = promises.map(({ promise, question, found }) => {
    const said = readingText(promise, context, language) || wordsOf(promise);
    if (question === undefined || found === undefined) return [said, words.notWeighed];
    const { verdictName, share, reason } = promiseText(question, found, context, language, formats);
    return [said, `${verdictName}. ${share} ${reason}`];
  });
  return [table('promises', columns(words.promisesHead, [left('text'), left('various')]), rows)];
}

/** The questions of a letter to the bidder: what is not said, and what each promise rests on. */
function askBlocks({ withThem, offer, bid }: BidFacts, language: Language): readonly Block[] {
  const words = allWords[language];
  const view = viewOf(withThem.plan, partsOf(withThem.plan.answers));
  const { sections } = letterTo({ ...offer, ...fieldsOf(bid) }, bid.name ?? words.bidder, view, language);
  const asks = sections.find(({ id }) => id === 'clarify')?.blocks.filter(({ type }) => type === 'list') ?? [];
  return [paragraph(words.askLead), ...asks];
}

/** What was read off the bidder's words is not asked again. */
const fieldsOf = ({ feeMinor, adMinor, postsPerMonth }: BidFacts['bid']) => ({
  feeMinorPerMonth: feeMinor,
  adsIncluded: adMinor === undefined ? undefined : adMinor === 0,
  postsPerMonth,
});

function signBlocks({ withThem: { plan }, offer }: BidFacts, language: Language): readonly Block[] {
  const words = allWords[language];
  const { terms } = business.words[language];
  const values = suggestedFor(plan, offer).map((promise) => readingText(promise, plan.context, language));
  return [
    ...(values.length === 0 ? [paragraph(words.noValues)] : [paragraph(words.signLead), bullets(values)]),
    paragraph(words.terms),
    bullets([...agencyTerms.map((term) => words.term(terms[term].label, terms[term].why)), words.exit(noticeMonths)]),
  ];
}
