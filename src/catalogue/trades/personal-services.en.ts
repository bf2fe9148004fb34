import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'a-stranger-in-the-house', name: 'A stranger in the house', pillars: ['Who will come'] },
    { id: 'time-and-waiting', name: 'Time and waiting', pillars: ['Your day back', 'On time'] },
    { id: 'price-and-result', name: 'Price and result', pillars: ['The price before the work'] },
    {
      id: 'home-and-celebrations',
      name: 'Home and celebrations',
      pillars: ['A little help', 'Before a big day at home'],
    },
  ],
  problems: [
    {
      id: 'personal-services-stranger',
      themeId: 'a-stranger-in-the-house',
      distance: 'use',
      frequency: 4,
      severity: 3,
      text: 'I’m uneasy with a stranger about the house',
      topics: [
        'Who will come: what you may ask about the person beforehand',
        'How to get the flat ready so that you are at ease',
        'Keys, alarm, pets: what to agree on before you go out',
      ],
      evidence: {
        figure:
          '17% felt they had to stay at home to guard their things while workers were in; 13% found strangers in the house unpleasant',
        source: 'Opinion Research Corporation survey, as reported by Floor Daily',
        year: undefined,
        address: 'https://www.floordaily.net/flooring-news/survey-gives-homeowners39-views-on-contractors',
        grade: 'B',
      },
    },
    {
      id: 'personal-services-no-show',
      themeId: 'time-and-waiting',
      pillar: 1,
      distance: 'use',
      frequency: 4,
      severity: 3,
      text: 'I took a day off for the repairman, and he never came',
      topics: [
        'What to tell us by phone so that one visit is enough',
        'Late or not coming: what a customer may ask for',
        'What you can check yourself before calling anyone',
      ],
      evidence: {
        figure:
          'Those who had waited at home for a visit did so for 4.5 hours on average; half used up a sick day or a day of leave',
        source: 'TOA Technologies, Cost of Waiting, as reported by MSN Money',
        year: 2011,
        address: 'http://money.msn.com/saving-money-tips/post.aspx?post=29844d3c-9794-4ff0-83d8-4ed365881851',
        grade: 'B',
      },
    },
    {
      id: 'personal-services-price-grows',
      themeId: 'price-and-result',
      distance: 'product',
      frequency: 4,
      severity: 4,
      text: 'They quoted one price, and I paid twice as much',
      topics: [
        'What the price is made of: the call, the work, the parts',
        'How to ask for a price so that it doesn’t change later',
        'Hidden damage came to light: how to agree on extra work fairly',
      ],
      evidence: {
        figure: '41% of homeowners have had a job come out dearer than agreed; 18% had it left unfinished',
        source: 'SuretyNow homeowner survey',
        year: undefined,
        address: 'https://suretynow.com/post/homeowner-contractors-trust-issue',
        grade: 'A',
      },
    },
    {
      id: 'personal-services-spoilt-thing',
      themeId: 'price-and-result',
      distance: 'product',
      frequency: 2,
      severity: 4,
      text: 'If the cleaner’s spoils my coat, who will answer for it?',
      topics: [
        'What to point out when you hand a thing in: stains, seams, buttons',
        'The signs on the label and what they forbid',
        'If the thing is spoilt: how to set out a claim',
      ],
      evidence: {
        figure:
          '10% of consumer complaints in St Petersburg in 2017 were about household services, second after retail trade',
        source: 'Rospotrebnadzor in St Petersburg, as reported by Novosti Malogo Biznesa',
        year: 2018,
        address: 'http://novostimb.ru/news/2018/03/05/rospotrebnadzor-sudilsya-s-predprinimatelyami-143-raza.html',
        grade: 'B',
      },
    },
    {
      id: 'personal-services-all-on-me',
      themeId: 'home-and-celebrations',
      distance: 'life',
      frequency: 5,
      severity: 4,
      text: 'The whole household is on me, and I’ve no strength left',
      topics: [
        'A list of all the household work, including what nobody sees',
        'How to share out chores in a family without quarrelling',
        'Which chores are worth handing over first',
      ],
      evidence: {
        figure: 'In couples the woman mainly does the laundry in 58% of homes and the cleaning in 51%',
        source: 'Gallup, as reported by The FINANCIAL',
        year: undefined,
        address: 'https://finchannel.com/tag/women-main-household-tasks-in-u-s/',
        grade: 'B',
      },
    },
    {
      id: 'personal-services-lost-weekends',
      themeId: 'time-and-waiting',
      distance: 'life',
      frequency: 5,
      severity: 3,
      text: 'Weekends go on cleaning and errands, not on the family',
      topics: [
        'Half an hour of cleaning on weekdays instead of a whole Saturday',
        'Chores a child can take on at 5, 8 and 12',
        'A free Sunday: what to move to weekdays',
      ],
      evidence: {
        figure:
          'More than a third of the Russians asked lack free time; 38% name housework among the causes, 60% their job',
        source: 'hh.ru and Bitrix24 survey of 2,000 people, as reported by Afisha Daily',
        year: 2025,
        address:
          'https://daily.afisha.ru/news/103128-bolee-treti-rossiyan-pozhalovalis-na-nehvatku-svobodnogo-vremeni/',
        grade: 'B',
      },
    },
    {
      id: 'personal-services-wedding-nerves',
      themeId: 'home-and-celebrations',
      pillar: 1,
      distance: 'life',
      frequency: 2,
      severity: 4,
      text: 'The wedding should be a joy, and I can’t sleep for worry',
      topics: [
        'The guest list: how to shorten it without hurting anyone',
        'A wedding budget: what is forgotten most often',
        'The last week: what to leave to others',
      ],
      evidence: {
        figure:
          '96% of engaged and newly married people find planning a wedding stressful; for 71% it was worse than buying a home or looking for a job',
        source: 'Zola survey of 500 couples',
        year: 2017,
        address: 'https://blog.zola.com/2017/04/18/science-wedding-planning-stressful/',
        grade: 'A',
      },
    },
  ],
  offers: [
    { id: 'question', manner: 'soft', text: 'Send a photo: we’ll say what it takes and what it costs' },
    { id: 'first-order', manner: 'hard', text: 'A first order for members at a fixed price' },
    { id: 'memo', manner: 'soft', text: 'A sheet: how to check the work when it is done' },
  ],
  path: {
    post: 'Shows one job from first call to result',
    site: 'Price list, who comes, what happens if it goes wrong',
    manager: 'We name a price and an hour of arrival, and write when the job is done',
  },
  customer: { one: 'client', other: 'clients' },
  sale: { one: 'order', other: 'orders' },
};
