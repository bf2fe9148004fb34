import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'time-and-the-way-there', name: 'Time and the way there', pillars: ['An evening planned'] },
    { id: 'with-whom-to-go', name: 'With whom to go', pillars: ['Come alone', 'With children'] },
    { id: 'the-price-of-a-ticket', name: 'The price of a ticket', pillars: ['Within reach'] },
    { id: 'is-it-for-me', name: 'Is it for me?', pillars: ['Before the curtain', 'Try it yourself'] },
  ],
  problems: [
    {
      id: 'arts-keep-meaning-to',
      themeId: 'time-and-the-way-there',
      distance: 'life',
      frequency: 5,
      severity: 3,
      text: 'I keep meaning to go, and then the show is over',
      topics: [
        'What is on this month: for a weekday evening',
        'An hour is enough: short programmes and small halls',
        'How long it really takes, with the journey, the cloakroom and the interval',
      ],
      evidence: {
        figure:
          '47% of those who wanted to go somewhere and did not were held back by time, parents of small children above all',
        source:
          'National Endowment for the Arts, When Going Gets Tough, in an interview with its research director (Conducting Business)',
        year: 2015,
        address:
          'https://broadcasts.com/podcasts/conducting-business/study-reveals-why-the-arts-must-become-more-access/',
        grade: 'B',
      },
    },
    {
      id: 'arts-nobody-to-go-with',
      themeId: 'with-whom-to-go',
      distance: 'life',
      frequency: 3,
      severity: 3,
      text: 'I’ve nobody to go with, and alone it feels awkward',
      topics: [
        'Alone at the theatre: where to sit, what to do in the interval',
        'Evenings where the audience gets acquainted',
        'How to talk a friend into it who “isn’t interested in that”',
      ],
      evidence: {
        figure: 'About 22% of people who were interested but stayed away had nobody to go with',
        source: 'National Endowment for the Arts, When Going Gets Tough, as reviewed by Createquity',
        year: 2015,
        address: 'https://createquity.com/2015/02/capsule-review-when-going-gets-tough',
        grade: 'B',
      },
    },
    {
      id: 'arts-price-grows',
      themeId: 'the-price-of-a-ticket',
      distance: 'product',
      frequency: 4,
      severity: 3,
      text: 'The ticket gets dearer at every step of the checkout',
      topics: [
        'Where the fees in a ticket come from, and how to do without them',
        'How to tell a reseller from the official box office',
        'Plans changed: how to return or hand on a ticket',
      ],
      evidence: {
        figure:
          '93% of event-ticket sellers add charges to the price shown first, twice the share in the economy as a whole',
        source: 'Alma Economics for the UK Department for Business and Trade, as reported by TheTicketingBusiness',
        year: 2023,
        address:
          'https://www.theticketingbusiness.com/2023/09/12/drip-fees-survey-93-of-event-ticketers-add-charges-to-base-price/',
        grade: 'B',
      },
    },
    {
      id: 'arts-dear-for-a-family',
      themeId: 'the-price-of-a-ticket',
      distance: 'product',
      frequency: 4,
      severity: 3,
      text: 'Tickets for the family cost as much as a week’s food',
      topics: [
        'Free days, reduced prices and rehearsals open to all',
        'Cheap seats from which everything is seen',
        'A season ticket: when it pays and when it doesn’t',
      ],
      evidence: {
        figure:
          'Cost was named by fewer than 40% of the interested who stayed away, but for those it was a serious obstacle',
        source: 'National Endowment for the Arts, When Going Gets Tough, as reviewed by Createquity',
        year: 2015,
        address: 'https://createquity.com/2015/02/capsule-review-when-going-gets-tough',
        grade: 'B',
      },
    },
    {
      id: 'arts-when-to-clap',
      themeId: 'is-it-for-me',
      distance: 'use',
      frequency: 3,
      severity: 3,
      text: 'I don’t know how to behave, what to wear or when to clap',
      topics: [
        'Your first time: clothes, applause, being late — short answers',
        'What it is about: the plot on one page before the evening',
        '“I didn’t understand a thing”: why that is all right',
      ],
      evidence: {
        figure: 'In a radio station’s poll people said they did not know when to applaud or what to wear to the opera',
        source: 'Classic FM poll, as reported by UNILAD',
        year: undefined,
        address: 'https://unilad-master.unilad.co.uk/music/british-people-find-the-opera-too-posh-study-finds',
        grade: 'C',
      },
    },
    {
      id: 'arts-bored-children',
      themeId: 'with-whom-to-go',
      pillar: 1,
      distance: 'life',
      frequency: 4,
      severity: 3,
      text: 'I want my child to love art, but ten minutes in he’s bored',
      topics: [
        'A museum with a child: three rooms, one game and home',
        'From what age to bring a child to a play, a concert, a ballet',
        'What to say before and ask after, so that it is remembered',
      ],
      evidence: {
        figure: '39% of Russians aged 35–44 go to museums to acquaint children with art',
        source: 'VCIOM poll, as reported by Mail.ru News',
        year: 2026,
        address: 'https://news.mail.ru/society/69766970/',
        grade: 'B',
      },
    },
    {
      id: 'arts-too-late-to-start',
      themeId: 'is-it-for-me',
      pillar: 1,
      distance: 'life',
      frequency: 3,
      severity: 3,
      text: 'I’ve wanted to draw all my life — isn’t it too late?',
      topics: [
        'Fifteen minutes a day: what comes of it in three months',
        'What you really need to buy to begin, and what can wait',
        'People who began after 50: their first works',
      ],
      evidence: undefined,
    },
    {
      id: 'arts-hard-to-reach',
      themeId: 'time-and-the-way-there',
      distance: 'use',
      frequency: 3,
      severity: 3,
      text: 'It’s hard to get there, and worse to get home at night',
      topics: [
        'From the stop to your seat: the way in photographs',
        'When it ends and how to get home afterwards',
        'With a pram, on crutches, in a wheelchair: which entrance to use',
      ],
      evidence: {
        figure: '36% of the interested who stayed away named difficulty in getting to the place',
        source:
          'National Endowment for the Arts, When Going Gets Tough, in an interview with its research director (Conducting Business)',
        year: 2015,
        address:
          'https://broadcasts.com/podcasts/conducting-business/study-reveals-why-the-arts-must-become-more-access/',
        grade: 'B',
      },
    },
  ],
  offers: [
    { id: 'rehearsal', manner: 'soft', text: 'An open rehearsal or a backstage tour' },
    { id: 'tickets', manner: 'hard', text: 'Weekday tickets for members, with no fees on top' },
    { id: 'company', manner: 'soft', text: 'An evening for those who come alone' },
  ],
  path: {
    post: 'Answers one “is it for me?” and invites people to one evening',
    site: 'How long it lasts, how to get there and home, the final price of a seat',
    manager: 'The box office answers the same day and helps with seats for children',
  },
  customer: { one: 'visitor', other: 'visitors' },
  sale: { one: 'ticket', other: 'tickets' },
};
