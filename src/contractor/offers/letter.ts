import { type Block, bullets, heading, numbered, paragraph } from '#document/blocks.ts';
import { formatsFor } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { inMiddle } from '#i18n/sentence.ts';
import { agencyTerms } from '#stages/acquisition/answers.ts';
import { fileNameOf } from '#strategy/file-name.ts';
import type { Offer } from '#strategy/offers.ts';
import { openIn } from '#strategy/promises/question.ts';
import { promiseWords } from '#strategy/promises/text.ts';
import type { ContractorView } from '../papers/view.ts';
import { sayingOf } from '../saying.ts';
import { gapsOf } from './gaps.ts';
import { usable } from './units.ts';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

const allWords = { en, ru };

export interface Letter {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Without its extension. */
  readonly fileName: string;
}

/** A letter to one bidder. It sees the contractor's view and the bidder's own offer: no other offer, no weight, no share of years. */
export function letterTo(
  offer: Offer,
  name: string,
  view: ContractorView,
  language: Language,
  /** Questions raised by the posts the bidder has shown. */
  aboutPosts: readonly string[] = [],
): Letter {
  const words = allWords[language].letter;
  const { blank } = sayingOf(view, language);
  const asks = [...asksOf(offer, language), ...aboutPosts.map((question) => words.aboutPosts(inMiddle(question)))];
  const understood = understoodOf(offer, view, language);
  return {
    title: words.title(view.name ?? name),
    blocks: [
      paragraph(words.greeting(name)),
      paragraph(words.opening(view.name)),
      ...(understood.length === 0 ? [] : [heading(2, words.understood), bullets(understood)]),
      heading(2, words.clarify),
      ...(asks.length === 0 ? [paragraph(words.nothing)] : [numbered(asks)]),
      paragraph(words.close(blank)),
    ],
    fileName: fileNameOf('letter', name, view.createdOn),
  };
}

function understoodOf(offer: Offer, { currency }: ContractorView, language: Language): readonly string[] {
  const { lines, terms } = allWords[language].letter;
  const { number, money, list } = formatsFor(language);
  const inOwn = (minor: number) => money(minor, offer.currency ?? currency);
  const told = (value: unknown, write: (known: number) => string) => {
    const known = usable(value);
    return known === undefined ? [] : [write(known)];
  };
  const { people, hoursPerMonth, adsIncluded, moderation } = offer;
  const [staff, hours] = [usable(people), usable(hoursPerMonth)];
  const agreed = agencyTerms.filter((term) => offer.terms?.[term]);
  return [
    ...told(offer.feeMinorPerMonth, (minor) => lines.fee(inOwn(minor))),
    ...told(offer.onceMinor, (minor) => lines.once(inOwn(minor))),
    ...(adsIncluded === undefined ? [] : [adsIncluded ? lines.adsIncluded : lines.adsApart]),
    ...told(offer.postsPerMonth, (count) => lines.posts(number(count, 1))),
    ...told(offer.communities, (count) => lines.communities(number(count))),
    ...(staff === undefined || hours === undefined ? [] : [lines.people(number(staff, 1), number(hours, 1))]),
    ...(moderation === undefined ? [] : [moderation ? lines.moderation : lines.noModeration]),
    ...(agreed.length === 0 ? [] : [lines.agreed(list(agreed.map((term) => terms[term])))]),
  ];
}

function asksOf(offer: Offer, language: Language): readonly string[] {
  const words = allWords[language].letter;
  const { open, refused, unsaid } = gapsOf(offer);
  const hasPromises = (offer.promises ?? []).length > 0;
  return [
    // What is open in a promise is asked at that promise.
    ...open.filter((id) => id !== 'promises' || !hasPromises).map((id) => words.asks[id]),
    ...promiseAsks(offer, language),
    ...refused.map((term) => words.refused(words.terms[term])),
    ...unsaid.map((term) => words.unsaid(words.terms[term])),
  ];
}

function promiseAsks({ promises = [] }: Offer, language: Language): readonly string[] {
  const words = allWords[language].letter;
  const { figures } = promiseWords(language);
  const { list } = formatsFor(language);
  return promises.flatMap((promise) => {
    const said = promise.said?.trim() || (promise.figure && figures[promise.figure]);
    if (said === undefined || said === '') return [];
    const open = openIn(promise).map(({ field }) => words.fields[field]);
    return [open.length === 0 ? words.promise(said) : words.openPromise(said, list(open))];
  });
}
