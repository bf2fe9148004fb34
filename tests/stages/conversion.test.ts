import { describe, expect, test } from 'vitest';
import { blankConversion, type ConversionAnswers, conversionComplete } from '#stages/conversion/answers.ts';
import { answerTexts, section } from '#stages/conversion/section.ts';
import { contextIn, readOut } from './two-clubs.ts';

const filled = {
  firstSellingMonth: 5,
  earlyReason: 'The club has met for two years',
  offers: [
    {
      id: 'o1',
      text: 'Free gait check',
      manner: 'soft',
      postsPerMonth: 2,
      responseShare: { kind: 'known', value: 0.01 },
    },
    { id: 'o2', text: 'New season first', manner: 'hard', postsPerMonth: 0.5 },
  ],
  sellingCeilingShare: 0.2,
  restWeeks: 4,
  path: { post: 'Shows a gait before and after', site: 'Shows free times', manager: 'Calls back in two hours' },
  siteKind: 'landing',
  siteLeadShare: { kind: 'unknown' },
  attribution: { utm: 'utm_campaign=club', promoCode: 'CLUB27', askedHow: 'At every booking' },
  guardrails: { unfollowLimitShare: 0.03, engagementFloorShare: 0.002, response: 'Two weeks without offers' },
  judgement: { trustMonths: 9, liftLossShare: 0.4 },
} satisfies ConversionAnswers;

const english = (answers: ConversionAnswers) => readOut(section(answers, contextIn('en')));
const russian = (answers: ConversionAnswers) => readOut(section(answers, contextIn('ru')));
const valuesOf = (answers: ConversionAnswers, language: 'en' | 'ru') =>
  Object.fromEntries(answerTexts(answers, contextIn(language)).map(({ path, value }) => [path, value]));

test('what is asked of an offer is told under its own words, and under its number where it has none', () => {
  const labelsOf = (answers: ConversionAnswers) => answerTexts(answers, contextIn('ru')).map(({ label }) => label);
  expect(labelsOf(filled)).toContain('New season first · В скольких публикациях за месяц?');
  const wordless = { ...filled, offers: [{ id: 'o1', manner: 'soft' as const }] };
  expect(labelsOf(wordless)).toContain('1 · В скольких публикациях за месяц?');
});

describe('conversion in the document', () => {
  test('says when selling starts and why that early', () => {
    expect(english(filled)).toContain(
      'Offers start in month 5 of the plan, in May 2027. Why this early: The club has met for two years',
    );
    expect(russian(filled)).toContain(
      'Продажи начинаются с 5\u2011го месяца плана, в мае 2027. Почему так рано: The club has met for two years',
    );
  });

  test('keeps silent about a reason that is no longer asked', () => {
    expect(english({ ...filled, firstSellingMonth: 7 })).not.toContain('Why this early');
  });

  test('lists the offers with their manner, their posts and the response they count on', () => {
    const text = english(filled);
    expect(text).toContain('| Free gait check | Soft | 2 | 1% |');
    expect(text).toContain('| New season first | Hard | 0.5 | not known yet; the plan uses the benchmark ');
    expect(russian(filled)).toContain('| Free gait check | Мягкое | 2 | 1 % |');
  });

  test('says how much may sell and how long the audience rests', () => {
    expect(english(filled)).toContain(
      'At most 20% of the posts may sell. After a month of offers there is a rest of 4 weeks, in the forecast 1 month.',
    );
    expect(russian(filled)).toContain(
      'Продающими могут быть не больше 20 % публикаций. После месяца предложений — передышка: 4 недели, в расчёте — 1 месяц.',
    );
    expect(english({ ...filled, restWeeks: 0 })).toContain('No rest is planned');
    expect(english({ ...filled, restWeeks: 2 })).toContain('a rest of 2 weeks, too short for the forecast');
  });

  test('leads a person step by step from the post to the sale', () => {
    expect(english(filled)).toMatch(
      /1\. \*\*Post\.\*\* Shows a gait.*\n2\. \*\*Page\.\*\* Shows free times\n3\. \*\*Enquiry\.\*\* Calls back.*\n4\. \*\*Sale\.\*\* Paid/,
    );
    expect(russian({ ...filled, path: { post: 'Показывает' } })).toMatch(
      /1\. \*\*Публикация\.\*\* Показывает\n2\. \*\*Страница\.\*\* Пока не решено\n3\. \*\*Менеджер\.\*\* Пока не решено\n4\. \*\*Продажа\.\*\*/,
    );
  });

  test('says how sales are traced and where selling stops', () => {
    const text = english(filled);
    expect(text).toContain('- **Promo code.** CLUB27');
    expect(text).toContain('- **“How did you hear of us?”** At every booking');
    expect(text).toContain('- Selling stops when more than 3% of members leave in a month.');
    expect(text).toContain('- Selling stops when the engagement rate falls below 0.2%.');
    expect(text).toContain('- **What happens then.** Two weeks without offers');
  });

  test('owns up to everything that was not decided', () => {
    const text = english({});
    expect(text).toContain('Once there is an offer, it starts in month 7 of the plan, in July 2027.');
    expect(text).toContain('Nothing is offered yet.');
    expect(text).toContain('Nothing tells sales from the community apart yet.');
    expect(text).toContain('No limits have been set yet at which selling stops.');
    expect(text).not.toContain('|');
  });
});

describe('conversion told back', () => {
  test('repeats every answer at its path', () => {
    expect(valuesOf(filled, 'en')).toMatchObject({
      firstSellingMonth: 'Month 5 · May 2027',
      earlyReason: 'The club has met for two years',
      'offers.0.text': 'Free gait check',
      'offers.0.manner': 'Soft',
      'offers.0.postsPerMonth': '2',
      'offers.0.responseShare': '1%',
      'offers.1.responseShare': undefined,
      sellingCeilingShare: '20%',
      restWeeks: '4',
      'path.post': 'Shows a gait before and after',
      'path.site': 'Shows free times',
      'path.manager': 'Calls back in two hours',
      siteKind: 'A landing page',
      'attribution.utm': 'utm_campaign=club',
      'attribution.promoCode': 'CLUB27',
      'attribution.askedHow': 'At every booking',
      'guardrails.unfollowLimitShare': '3%',
      'guardrails.engagementFloorShare': '0.2%',
      'guardrails.response': 'Two weeks without offers',
      'judgement.trustMonths': '9',
      'judgement.liftLossShare': '40%',
      'judgement.liftMax': '3, as usual',
    });
    expect(valuesOf(filled, 'ru')).toMatchObject({
      firstSellingMonth: '5\u2011й месяц · май 2027',
      siteKind: 'Посадочная страница',
      'judgement.cadenceMax': '1,25, как обычно',
    });
  });

  test('shows the benchmark of the site in question where its share is not known', () => {
    const of = (siteKind: 'site' | 'shop') => valuesOf({ ...filled, siteKind }, 'en').siteLeadShare;
    expect(of('site')).toMatch(/^not known yet; the plan uses the benchmark /);
    expect(of('shop')).not.toBe(of('site'));
  });

  test('asks for a reason only before month 7', () => {
    expect(valuesOf({ firstSellingMonth: 6 }, 'en')).toHaveProperty('earlyReason', undefined);
    expect(valuesOf({ firstSellingMonth: 7 }, 'en')).not.toHaveProperty('earlyReason');
  });
});

describe('conversion is complete', () => {
  const offers = [{ id: 'o1', text: 'Gait check', manner: 'soft', postsPerMonth: 1 }];
  const problemsOf = (answers: object) =>
    conversionComplete
      .safeParse({ ...blankConversion(), offers, ...answers })
      .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

  test('with one offer and the defaults', () => expect(problemsOf({})).toBe(undefined));

  test('in no month 13', () => expect(problemsOf({ firstSellingMonth: 13 })).toEqual(['firstSellingMonth: tooHigh']));

  test('not with a judgement that would turn lift into loss', () =>
    expect(problemsOf({ judgement: { liftMax: 0.5 } })).toEqual(['judgement.liftMax: tooLow']));
});
