import { firstDayOf } from '#document/calendar.ts';
import { day } from '#document/figure.ts';
import { planMonth } from '#domain/month.ts';
import { type Network, networkNames, networks } from '#domain/network.ts';
import { type Formats, formatsFor } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { inMiddle } from '#i18n/sentence.ts';
import { acquisition } from '#stages/acquisition/index.ts';
import { chosenText, monthRuns } from '#stages/answer-text.ts';
import { audience } from '#stages/audience/index.ts';
import { content } from '#stages/content/index.ts';
import { conversion } from '#stages/conversion/index.ts';
import { engagement } from '#stages/engagement/index.ts';
import type { PaperPhrases } from './papers/phrases.ts';
import type { ContractorView, ReadIn } from './papers/view.ts';
import { words as allWords } from './papers/words.ts';

const isNetwork = (place: string): place is Network => networks.some((network) => network === place);

/** The names the stages give to what was chosen, and figures as the plan writes them; in a document it refers to them. */
export function paperPhrasesOf(
  view: ContractorView,
  language: Language,
  formats: Formats = formatsFor(language),
): PaperPhrases {
  const words = allWords[language];
  const { tools, search } = acquisition.words[language];
  const { cards } = engagement.words[language];
  const { kinds: pillarKinds, formats: formatWords } = content.words[language];
  const monthName = (number: number) => planMonth(view.startMonth, number);
  const place: PaperPhrases['place'] = (where) =>
    where === 'search' ? search : where !== undefined && isNetwork(where) ? networkNames[where] : where;
  const figure: PaperPhrases['figure'] = (value, kind) =>
    kind === 'share' ? formats.share(value) : formats.number(value, kind === 'average' ? 1 : 0);
  const named = [...new Set(view.communities.map(({ network }) => networkNames[network]))];
  const statistics = named.length === 0 ? words.ownStatistics : formats.list(named);
  const sourceOf: Readonly<Record<ReadIn, string>> = {
    communities: words.sources.communities(statistics),
    site: words.sources.site(words.counters[view.siteCounter]),
    searches: words.sources.searches,
    enquiries: words.sources.enquiries,
  };
  return {
    language,
    formats,
    blank: words.blank,
    notLegalAdvice: words.notLegalAdvice,
    parts: formats.list(view.parts.map((part) => words.parts[part])),
    counter: words.counters[view.siteCounter],
    money: (minor) => formats.money(minor, view.currency),
    figure,
    three: ({ commit, target, stretch }, kind) => {
      const three = [commit, target, stretch].map((value) => figure(value, kind));
      return new Set(three).size === 1 ? figure(commit, kind) : three.join(' · ');
    },
    monthCell: (number) => {
      const month = monthName(number);
      return day(firstDayOf(month), words.monthShort(number, formats.monthShort(month)));
    },
    inMonth: (number) => words.inMonth(formats.inMonth(monthName(number)), number),
    months: (numbers) => monthRuns(numbers, formats),
    kpi: (id) => words.kpis[id],
    kpiHead: ({ id, owedBy }) => words.countedOver[owedBy](words.kpis[id].short),
    source: (readIn) => sourceOf[readIn],
    tool: (kind) => tools[kind].label,
    place,
    placeInside: (where) => (where === 'search' ? inMiddle(search) : place(where)),
    marks: ({ utm, promoCode, askedHow }) => [
      ...(utm === undefined ? [] : [`${words.marks.utm}: ${utm}`]),
      ...(promoCode === undefined ? [] : [`${words.marks.promoCode}: ${promoCode}`]),
      ...(askedHow === undefined ? [] : [`${words.marks.askedHow} ${askedHow}`]),
    ],
    bought: (buys) => words.bought[buys],
    community: ({ label, network }) =>
      label.includes(networkNames[network]) ? label : `${label} (${networkNames[network]})`,
    tactic: ({ name, kind }) => (name === undefined ? cards[kind].label : `${name} (${inMiddle(cards[kind].label)})`),
    pillarKind: (kind) => pillarKinds[kind].label,
    formatNames: (chosen) =>
      chosenText(
        chosen.map((format) => formatWords[format]),
        formats,
      ),
    evidence: (kinds) =>
      chosenText(
        kinds.map((kind) => audience.words[language].evidenceKinds[kind]),
        formats,
      ),
    manner: (manner) => conversion.words[language].manners[manner].label,
  };
}
