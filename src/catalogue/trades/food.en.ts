import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'dinner-at-home', name: 'Dinner at home', pillars: ['What’s for dinner', 'Nothing thrown away'] },
    { id: 'at-someone-elses-table', name: 'At someone else’s table', pillars: ['As on the menu', 'From the kitchen'] },
    { id: 'safe-to-eat', name: 'Safe to eat', pillars: ['Clean and open', 'If you mustn’t'] },
  ],
  problems: [
    {
      id: 'what-is-for-dinner',
      themeId: 'dinner-at-home',
      distance: 'life',
      frequency: 5,
      severity: 3,
      text: 'Half past six, and again: what’s for dinner?',
      topics: [
        'Seven dinners from one shopping list',
        'Thirty minutes, five ingredients',
        'What to freeze on Sunday for the week',
      ],
      evidence: {
        figure: 'Over 63% say cooking takes more of their time than anything but work; 10% enjoy it',
        source: 'Yandex Eda poll, quoted by Nakanune.ru after Izvestia, 3 October 2025',
        year: 2025,
        address: 'https://www.nakanune.ru/news/2025/10/3/22840427/',
        grade: 'B',
      },
    },
    {
      id: 'too-tired-to-cook',
      themeId: 'dinner-at-home',
      distance: 'life',
      frequency: 5,
      severity: 3,
      text: 'After work I haven’t the strength to peel a potato.',
      topics: [
        'Ready meals: how to read the label',
        'Dinner without the stove: ten ideas',
        'How to share the cooking at home',
      ],
      evidence: {
        figure: 'Tiredness after work is the commonest reason not to cook: 89% of women and 79% of men',
        source: 'Twinby and X5, quoted by Prime, 15 October 2025',
        year: 2025,
        address: 'https://1prime.ru/20251015/issledovanie-863518788.html',
        grade: 'B',
      },
    },
    {
      id: 'two-dinners-every-night',
      themeId: 'dinner-at-home',
      distance: 'life',
      frequency: 4,
      severity: 3,
      text: 'I cook one dinner for us and another for the child.',
      topics: [
        'One dinner that can be taken apart for everyone',
        'New food: how often to offer it and how',
        'What not to say at the table',
      ],
      evidence: {
        figure:
          'Three parents in five cook something else if the child dislikes the family meal; 51% call their child a picky eater',
        source: 'C.S. Mott Children’s Hospital National Poll, quoted by ClickOnDetroit, 23 April 2024',
        year: 2024,
        address:
          'https://clickondetroit.com/news/local/2024/04/23/mott-childrens-hospital-poll-reveals-majority-of-parents-make-separate-meals-for-picky-eaters',
        grade: 'B',
      },
    },
    {
      id: 'half-goes-in-the-bin',
      themeId: 'dinner-at-home',
      distance: 'use',
      frequency: 4,
      severity: 2,
      text: 'I buy for the week and throw half away.',
      topics: [
        'Where in the fridge each thing keeps longest',
        'Use-by and best-before: the difference',
        'Five dishes from what is left',
      ],
      evidence: {
        figure: '44% of Russians threw out food they had not eaten in time',
        source: 'VCIOM, an old poll, quoted by Politsovet',
        year: undefined,
        address: 'https://politsovet.ru/25134-.html',
        grade: 'C',
      },
    },
    {
      id: 'not-what-the-menu-promised',
      themeId: 'at-someone-elses-table',
      distance: 'product',
      frequency: 4,
      severity: 3,
      text: 'In the menu photo the portion was twice the size.',
      topics: [
        'Portion weight and ingredients in a menu: what they tell you',
        'What to ask the waiter before ordering',
        'Not what you ordered: how to say so calmly',
      ],
      evidence: {
        figure:
          '54% are annoyed by food that does not look or taste as the menu describes it, 62% by getting the wrong dish',
        source: 'Consumer Reports survey of 1,003 adults, quoted by WTOP',
        year: 2014,
        address: 'http://wtop.com/news/2014/07/most-common-restaurant-complaint-dirty-silverware',
        grade: 'B',
      },
    },
    {
      id: 'we-wait-then-they-hurry-us',
      themeId: 'at-someone-elses-table',
      distance: 'use',
      frequency: 4,
      severity: 3,
      text: 'First we wait an hour, then they hurry us out.',
      topics: [
        'Lunch in forty minutes: how to order',
        'What a kitchen does while you wait, dish by dish',
        'A table with children or before the theatre: what to say when booking',
      ],
      evidence: {
        figure: '61% dislike being rushed to finish or leave, 51% slow service',
        source: 'Consumer Reports survey of 1,003 adults, quoted by WTOP',
        year: 2014,
        address: 'http://wtop.com/news/2014/07/most-common-restaurant-complaint-dirty-silverware',
        grade: 'B',
      },
    },
    {
      id: 'is-the-kitchen-clean',
      themeId: 'safe-to-eat',
      distance: 'product',
      frequency: 4,
      severity: 5,
      text: 'And is their kitchen clean?',
      topics: [
        'What a guest can see: signs of order',
        'How food is kept in a kitchen: temperature, label, hours',
        'Food delivered to your door: how long it may stand',
      ],
      evidence: {
        figure: 'Dirty cutlery or tables head the list of annoyances at 76%, dirty toilets follow at 73%',
        source: 'Consumer Reports survey of 1,003 adults, quoted by WTOP',
        year: 2014,
        address: 'http://wtop.com/news/2014/07/most-common-restaurant-complaint-dirty-silverware',
        grade: 'B',
      },
    },
    {
      id: 'allergy-is-not-a-whim',
      themeId: 'safe-to-eat',
      distance: 'product',
      frequency: 3,
      severity: 5,
      text: 'Will the kitchen see that an allergy isn’t a whim?',
      topics: [
        'How to tell the staff about an allergy in one sentence',
        'Dishes where allergens hide',
        'Shared boards, oil and pans: what may be asked',
      ],
      evidence: {
        figure:
          'One in four people with a food allergy had a reaction when eating out; 69% had met staff who did not grasp how serious it was',
        source: 'Food Standards Agency and Allergy UK, quoted by Public Sector Catering',
        year: 2016,
        address:
          'https://publicsectorcatering.co.uk/news/quarter-people-food-allergies-suffer-reactions-when-eating-out',
        grade: 'B',
      },
    },
  ],
  offers: [
    { id: 'tasting', manner: 'soft', text: 'A tasting for members, with the cook answering questions' },
    { id: 'set', manner: 'hard', text: 'A dinner for the family at one price, on weekdays' },
    { id: 'menu', manner: 'soft', text: 'A week’s menu with a shopping list' },
  ],
  path: {
    post: 'Answers “what’s for dinner” or shows one dish as it really is',
    site: 'The menu with weights, what’s in it, time of delivery or a free table',
    manager: 'We confirm within ten minutes and ask about allergies',
  },
  customer: { one: 'guest', other: 'guests' },
  sale: { one: 'order', other: 'orders' },
};
