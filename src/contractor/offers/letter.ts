import { type Block, bullets, numbered, paragraph } from '#document/blocks.ts';
import type { NamedDocument, Section } from '#document/document.ts';
import { filled, filledSection } from '#document/fill.ts';
import type { Formats } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { referringFormats } from '#i18n/referring.ts';
import { lazyWords } from '#i18n/words.ts';
import { openIn } from '#plan/promises/open.ts';
import { fileNameOf } from '#report/file-name.ts';
import { promiseWords } from '#report/promises/text.ts';
import { agencyTerms } from '#stages/work.ts';
import type { Offer } from '#strategy/offers.ts';
import { isResult, wordsOf } from '#strategy/promise.ts';
import { paperPhrasesOf } from '../paper-phrases.ts';
import type { ContractorView } from '../papers/view.ts';
import { gapsOf } from './gaps.ts';
import { rateTexts, rateTo } from './rate.ts';
import { usable } from './units.ts';

const allWords = lazyWords({ en: () => import('./letter-words.en.ts'), ru: () => import('./letter-words.ru.ts') });

/** A letter to one bidder. It sees the contractor's view and the bidder's own offer: no other offer, no weight, no share of years. */
export function letterTo(
  offer: Offer,
  name: string,
  view: ContractorView,
  language: Language,
  /** Questions raised by the posts the bidder has shown. */
  aboutPosts: readonly string[] = [],
): NamedDocument {
  const words = allWords[language];
  const { formats, refer } = referringFormats(language);
  const { blank } = paperPhrasesOf(view, language);
  const asks = asksOf(offer, view, language);
  const understood = understoodOf(offer, view, formats);
  const opening = [
    paragraph(words.to(name)),
    ...(view.name === undefined ? [] : [paragraph(words.from(view.name))]),
    paragraph(words.opening),
  ];
  const sections: readonly Section[] = [
    ...(understood.length === 0 ? [] : [{ id: 'understood', title: words.understood, blocks: [bullets(understood)] }]),
    // Even an offer that says everything promises something, and is asked what it is based on.
    { id: 'clarify', title: words.clarify, blocks: [numbered(asks)] },
    ...(aboutPosts.length === 0
      ? []
      : [{ id: 'posts', title: words.posts, blocks: [paragraph(words.postsLead), numbered(aboutPosts)] }]),
  ];
  return {
    language,
    title: words.title,
    opening: filled(opening, refer),
    sections: closedBy(paragraph(words.close(blank)), sections).map((section) => filledSection(section, refer)),
    fileName: fileNameOf('letter', name, view.createdOn),
  };
}

/** What a letter ends with stands below its last section. */
const closedBy = (close: Block, sections: readonly Section[]): readonly Section[] =>
  sections.map((section, place) =>
    place === sections.length - 1 ? { ...section, blocks: [...section.blocks, close] } : section,
  );

/** Parts of a sentence that hold commas of their own. */
const inOneSentence = (parts: readonly string[]): string => parts.join('; ');

function understoodOf(offer: Offer, view: ContractorView, formats: Formats): readonly string[] {
  const { lines, terms } = allWords[formats.language];
  const { number } = formats;
  const told = (value: unknown, write: (known: number) => string) => {
    const known = usable(value);
    return known === undefined ? [] : [write(known)];
  };
  const { people, hoursPerMonth, adsIncluded, moderation } = offer;
  const [staff, hours] = [usable(people), usable(hoursPerMonth)];
  const agreed = agencyTerms.filter((term) => offer.terms?.[term]);
  return [
    ...priceLines(offer, view, formats),
    ...(adsIncluded === undefined ? [] : [adsIncluded ? lines.adsIncluded : lines.adsApart]),
    ...told(offer.postsPerMonth, (count) => lines.posts(number(count, 1))),
    ...told(offer.communities, (count) => lines.communities(number(count))),
    ...(staff === undefined || hours === undefined ? [] : [lines.people(number(staff, 1), number(hours, 1))]),
    ...(moderation === undefined ? [] : [moderation ? lines.moderation : lines.noModeration]),
    ...(agreed.length === 0 ? [] : [lines.agreed(inOneSentence(agreed.map((term) => terms[term])))]),
  ];
}

/** The price in the bidder's own currency, and the rate where the plan has another. */
function priceLines(offer: Offer, view: ContractorView, formats: Formats): readonly string[] {
  const { lines } = allWords[formats.language];
  const { currency = view.currency } = offer;
  const [fee, once] = [usable(offer.feeMinorPerMonth), usable(offer.onceMinor)];
  const rate = rateTo(view.currency, currency, view.rates);
  return [
    ...(fee === undefined ? [] : [lines.fee(formats.money(fee, currency))]),
    ...(once === undefined ? [] : [once === 0 ? lines.onceNothing : lines.once(formats.money(once, currency))]),
    ...(isForeign(offer, view) ? [lines.rate(...rateTexts(rate, currency, view.currency, formats))] : []),
  ];
}

const isForeign = ({ currency, feeMinorPerMonth, onceMinor }: Offer, view: ContractorView): boolean =>
  currency !== undefined &&
  currency !== view.currency &&
  (usable(feeMinorPerMonth) !== undefined || usable(onceMinor) !== undefined);

function asksOf(offer: Offer, view: ContractorView, language: Language): readonly string[] {
  const words = allWords[language];
  const { open, refused, unsaid } = gapsOf(offer);
  const aboutPromises = promiseAsks(offer, language);
  const silent = unsaid.map((term) => words.terms[term]);
  return [
    ...(isForeign(offer, view) ? [words.rate] : []),
    // What is open in a promise is asked at that promise.
    ...open.filter((id) => id !== 'promises' || aboutPromises.length === 0).map((id) => words.asks[id]),
    ...aboutPromises,
    ...refused.map((term) => words.refused(words.terms[term])),
    ...(silent.length > 1 ? [words.unsaidSeveral(inOneSentence(silent))] : silent.map(words.unsaid)),
  ];
}

function promiseAsks({ promises = [] }: Offer, language: Language): readonly string[] {
  const words = allWords[language];
  const { figures } = promiseWords(language);
  return promises.filter(isResult).flatMap((promise) => {
    const said = wordsOf(promise) || (promise.figure && figures[promise.figure]);
    if (said === undefined || said === '') return [];
    const open = [...new Set(openIn(promise).map(({ field }) => words.fields[field]))];
    return [open.length === 0 ? words.promise(said) : words.openPromise(said, inOneSentence(open))];
  });
}
