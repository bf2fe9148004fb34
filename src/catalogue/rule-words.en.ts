import type { PlatformRuleId, RuleStatus } from './platform-rules.ts';

export interface RuleWords {
  /** What the pages report, in a sentence or two. */
  readonly fact: string;
  /** What to do about it, as a task. */
  readonly task: string;
  /** Who must do what in a contract, if the work is given away. */
  readonly contract: string;
}

export const en = {
  title: 'Law and platforms',
  nothingFound:
    'Nothing was found for this country that limits this advertising or puts duties on it. That is not permission: if in doubt, ask.',
  who: 'the owner, with whoever runs the advertising',
  contractHead: 'Rules of the country, and who sees to them:',
  status: {
    prohibited: 'Prohibited',
    contested: 'Contested',
    duty: 'Obligation',
  } satisfies Record<RuleStatus, string>,
  notChecked: 'Advertising rules of this country have not been checked. Ask a lawyer before money is spent.',
  notAdvice: 'This is not legal advice.',
  duties: 'What the law asks of advertising here',
  readOn: (asOf: string, grade: string) => `Read on ${asOf}, grade ${grade}.`,
  /** `asOf` and `sources` come written out. */
  read: (asOf: string, sources: string, grade: string) => `Read on ${asOf}; source: ${sources}; grade ${grade}.`,
  judgement: (asOf: string, grade: string) => `A judgement of ${asOf}, without a source; grade ${grade}.`,
  stale: 'This was read more than six months ago: check whether it still holds.',
  bannedOwner:
    'Meta, which owns Instagram, Facebook and Threads, is recognised as an extremist organisation and banned in Russia.',
  rules: {
    'ru-meta-ads': {
      fact: 'In Russia advertising on Instagram and Facebook has been prohibited since 1 September 2025: paid placements, targeted ads, barter, native ads and prize draws for promotion. Advertiser and publisher are both liable; fines for companies run from 100,000 to 500,000 roubles. Keeping a page is not prohibited.',
      task: 'Take the advertising out of Instagram and Facebook; the page may stay.',
      contract: 'The contractor places no advertising on Instagram or Facebook, barter and prize draws included.',
    },
    'ru-threads-ads': {
      fact: 'Threads belongs to the owner of Instagram, so the same prohibition of advertising is taken to hold there.',
      task: 'Buy no advertising on Threads.',
      contract: 'The contractor places no advertising on Threads.',
    },
    'ru-restricted-ads': {
      fact: 'X and LinkedIn are named among the resources to which access from Russia is restricted; advertising there has been prohibited since 1 September 2025.',
      task: 'Take the advertising out of X and LinkedIn.',
      contract: 'The contractor places no advertising on X or LinkedIn.',
    },
    'ru-telegram-ads': {
      fact: 'The Russian antimonopoly service treats advertising in Telegram as a violation, labelled or not, since access to it is restricted; lawyers object that Telegram is not in the register of blocked resources. Advertiser and publisher are both liable.',
      task: 'Decide with a lawyer whether to advertise in Telegram, and keep the answer in writing.',
      contract: 'No advertising in Telegram is placed without the client’s written consent to each placement.',
    },
    'ru-youtube-ads': {
      fact: 'The Russian antimonopoly service names YouTube beside Telegram: it treats advertising there as a violation, and lawyers disagree.',
      task: 'Decide with a lawyer whether to advertise on YouTube, and keep the answer in writing.',
      contract: 'No advertising on YouTube is placed without the client’s written consent to each placement.',
    },
    'ru-labelling': {
      fact: 'In Russia every advertisement on the internet carries the word for advertising, the advertiser’s details and a token (erid), and is reported to the register. The ad managers of VK and Yandex do this themselves; placements with creators do not.',
      task: 'Agree in writing who gets the token for each placement and who reports it.',
      contract:
        'The contractor gets the token (erid) before each placement that it makes, marks it, reports it to the register, and hands the numbers to the client with the weekly report.',
    },
    'ru-levy': {
      fact: 'Whoever earns from placing internet advertising in Russia pays a levy of 3% on it; prices may already carry it.',
      task: 'Ask whether the prices offered include the levy of 3%, and who pays it.',
      contract: 'The levy of 3% is paid by whoever earns from the placement and is part of the price offered.',
    },
    'eu-uk-competitions-and-data': {
      fact: 'Lead forms, promo lists and contests collect personal data: say what it is for, keep it no longer than needed, and let people withdraw. Paid posts by creators are labelled as advertising.',
      task: 'Write one privacy note and one set of contest rules before any data is collected.',
      contract:
        'The contractor collects personal data only under the client’s privacy note and contest rules, and labels paid posts by creators as advertising.',
    },
  } satisfies Record<PlatformRuleId, RuleWords>,
};
