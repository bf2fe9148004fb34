import type { Grade } from '#domain/benchmarks.ts';
import type { Country } from '#domain/country.ts';
import type { AdNetwork } from '#domain/network.ts';

/** What the law or a platform says of a thing: not allowed, allowed or not by whom one asks, allowed with an obligation. */
export type RuleStatus = 'prohibited' | 'contested' | 'duty';
export type RuleConcern = 'advertising' | 'tactics';

/** A rule as public pages report it. Its words stand in the language files; it is no legal advice and grows old. */
export interface PlatformRule {
  readonly id: string;
  readonly countries: readonly Country[];
  readonly networks: readonly AdNetwork[] | 'all';
  readonly concern: RuleConcern;
  readonly status: RuleStatus;
  /** ISO day from which it holds; undefined where no day is reported. */
  readonly since: string | undefined;
  /** ISO day on which the pages were read. */
  readonly asOf: string;
  /** B: several pages report it alike; C: one page; D: a judgement. */
  readonly grade: Exclude<Grade, 'A'>;
  readonly sources: readonly { readonly name: string; readonly url: string }[];
}

const asOf = '2026-11-27';
const kommersant = { name: 'Kommersant, 6 March 2026', url: 'https://www.kommersant.ru/doc/8481508' };
const smmAssistant = { name: 'SMM-assistant, 2025', url: 'http://smm-assistant.ru/zakon-reklamy-2025' };

export const platformRules = [
  {
    id: 'ru-meta-ads',
    countries: ['RU'],
    networks: ['instagram', 'facebook'],
    concern: 'advertising',
    status: 'prohibited',
    since: '2025-09-01',
    asOf,
    grade: 'B',
    sources: [
      { name: 'Kontur.Elba, 2025', url: 'https://e-kontur.ru/blog/16116/udalyat-reklamu-v-zapreshchyonnyh-socsetyah' },
      {
        name: 'RuNetLex, 2025',
        url: 'https://runetlex.ru/knowledge/-/zakon-o-zaprete-izmenenia-v-zakone-o-reklame-s-1-sentabra-2025-goda',
      },
    ],
  },
  {
    id: 'ru-threads-ads',
    countries: ['RU'],
    networks: ['threads'],
    concern: 'advertising',
    status: 'prohibited',
    since: '2025-09-01',
    asOf,
    grade: 'D',
    sources: [],
  },
  {
    id: 'ru-restricted-ads',
    countries: ['RU'],
    networks: ['x', 'linkedin'],
    concern: 'advertising',
    status: 'prohibited',
    since: '2025-09-01',
    asOf,
    grade: 'C',
    sources: [
      {
        name: 'Charisma, 2025 (LinkedIn)',
        url: 'https://charisma.ru/blog/kak-biznesu-dejstvovat-s-1-sentyabrya-2025-goda-novye-pravila-reklamy',
      },
    ],
  },
  {
    id: 'ru-telegram-ads',
    countries: ['RU'],
    networks: ['telegram'],
    concern: 'advertising',
    status: 'contested',
    since: '2026-03-05',
    asOf,
    grade: 'B',
    sources: [
      { name: 'Gazeta.ru, 13 March 2026', url: 'https://www.gazeta.ru/business/news/2026/03/13/28045597.shtml' },
      kommersant,
      {
        name: 'NSN, 12 March 2026',
        url: 'https://nsn.fm/culture/poteri-rynka-reklamy-ot-ogranichenii-telegram-i-youtube-otsenili-v-75-milliardov',
      },
    ],
  },
  {
    id: 'ru-youtube-ads',
    countries: ['RU'],
    networks: ['youtube'],
    concern: 'advertising',
    status: 'contested',
    since: '2026-03-05',
    asOf,
    grade: 'B',
    sources: [
      kommersant,
      {
        name: 'vc.ru, 6 March 2026',
        url: 'https://vc.ru/telegram/2775070-roskomnadzor-i-fas-o-reklame-v-telegram',
      },
    ],
  },
  {
    id: 'ru-labelling',
    countries: ['RU'],
    networks: 'all',
    concern: 'advertising',
    status: 'duty',
    since: '2022-09-01',
    asOf,
    grade: 'B',
    sources: [smmAssistant],
  },
  {
    id: 'ru-levy',
    countries: ['RU'],
    networks: 'all',
    concern: 'advertising',
    status: 'duty',
    since: '2025-04-01',
    asOf,
    grade: 'C',
    sources: [smmAssistant],
  },
  {
    id: 'eu-uk-competitions-and-data',
    countries: ['PL', 'DE', 'FR', 'ES', 'IT', 'NL', 'IE', 'GB'],
    networks: 'all',
    concern: 'tactics',
    status: 'duty',
    since: undefined,
    asOf,
    grade: 'D',
    sources: [],
  },
] as const satisfies readonly PlatformRule[];
export type PlatformRuleId = (typeof platformRules)[number]['id'];
