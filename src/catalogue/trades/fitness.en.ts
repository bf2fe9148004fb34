import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    {
      id: 'the-first-step',
      name: 'The first step',
      pillars: ['Bad knees, high blood pressure', 'First time in the gym'],
    },
    { id: 'keeping-at-it', name: 'Keeping at it', pillars: ['Week after week', 'Small results'] },
    {
      id: 'the-body-and-the-day',
      name: 'The body and the day',
      pillars: ['Ten minutes between things', 'A back that doesn’t hurt'],
    },
  ],
  problems: [
    {
      id: 'allowed-with-my-health',
      themeId: 'the-first-step',
      distance: 'product',
      frequency: 4,
      severity: 4,
      text: 'With my knees and blood pressure, can I train at all?',
      topics: [
        'What to tell a trainer before the first session',
        'What to ask your doctor before you start',
        'Walking, swimming, stretching: how to choose a gentle start',
      ],
      evidence: {
        figure: '31% of Russians name poor health as what keeps them from exercise',
        source: 'VCIOM poll of 1,600 adults, August 2018, quoted by Vecherniye Vedomosti',
        year: 2018,
        address: 'https://tyumen.veved.ru/events/111822-po-dannym-vciom-sportom-zanimayutsya-60-rossiyan/amp.html',
        grade: 'B',
      },
    },
    {
      id: 'do-not-know-the-machines',
      themeId: 'the-first-step',
      pillar: 1,
      distance: 'use',
      frequency: 4,
      severity: 3,
      text: 'I walk round the machines and don’t know where to begin.',
      topics: [
        'The first visit: forty minutes on five machines',
        'Seat, weight, range: three checks before a set',
        'Whom to ask in the gym, and how',
      ],
      evidence: {
        figure:
          '63% of gym-goers have never used some of the equipment; 38% have no idea how, 29% find it intimidating',
        source: 'Freeletics poll, quoted by Sustain Health',
        year: undefined,
        address: 'https://sustainhealth.fit/lifestyle/fitness-equipment-gathering-the-most-dust/',
        grade: 'B',
      },
    },
    {
      id: 'everyone-will-look',
      themeId: 'the-first-step',
      pillar: 1,
      distance: 'use',
      frequency: 4,
      severity: 4,
      text: 'Everyone in the gym will be looking at me.',
      topics: [
        'Quiet hours: when a gym is nearly empty',
        'What to wear the first time: nothing special',
        'Two weeks at home that make the gym less frightening',
      ],
      evidence: {
        figure: '27% feel foolish working out a machine in front of others',
        source: 'Freeletics poll, quoted by Sustain Health',
        year: undefined,
        address: 'https://sustainhealth.fit/lifestyle/fitness-equipment-gathering-the-most-dust/',
        grade: 'B',
      },
    },
    {
      id: 'paying-and-not-going',
      themeId: 'keeping-at-it',
      distance: 'product',
      frequency: 5,
      severity: 3,
      text: 'I pay every month and go twice.',
      topics: [
        'How many visits make a membership pay',
        'Pass, single visits, freeze: what suits which life',
        'The contract before signing: freeze, refund, renewal',
      ],
      evidence: {
        figure:
          '41% of former gym members left because it cost too much, 25% because life changed, 23% for want of time',
        source: 'YouGov Profiles, 19 June 2024',
        year: 2024,
        address: 'https://business.yougov.com/content/49804-us-why-do-consumers-turn-their-backs-on-gym-memberships',
        grade: 'A',
      },
    },
    {
      id: 'no-result-in-two-months',
      themeId: 'keeping-at-it',
      pillar: 1,
      distance: 'use',
      frequency: 4,
      severity: 4,
      text: 'Two months of training, and nothing has changed.',
      topics: [
        'What changes in two, six and twelve weeks',
        'Progress without scales: four things to measure',
        'Food, sleep, load: where to look when nothing moves',
      ],
      evidence: {
        figure:
          'Of those who dropped exercise at home, 39% saw no benefit; only 31% reached what they had set out to do',
        source: 'Nuffield Health survey of 2,000 adults, quoted by Human Kinetics',
        year: 2013,
        address: 'https://humankinetics.me/2013/03/28/260m-a-year-wasted-on-home-fitness-equipment/',
        grade: 'B',
      },
    },
    {
      id: 'from-monday',
      themeId: 'keeping-at-it',
      distance: 'life',
      frequency: 4,
      severity: 2,
      text: 'From Monday. I’ve been saying it since January.',
      topics: [
        'A goal that lives past February',
        'A week missed: how to come back without punishment',
        'A calendar for two months: one mark a day',
      ],
      evidence: {
        figure:
          '38% promised themselves regular exercise in 2026, as many as promised to save money; only eating well came higher (45%)',
        source: 'Romir poll of 1,500 people, quoted by TASS and Niasam, 2 January 2026',
        year: 2026,
        address:
          'https://www.niasam.ru/obschestvo/sotsiologi-vyyasnili-kakie-obeschaniya-chasche-vsego-dayut-rossiyane-v-novyj-god-267485.html',
        grade: 'B',
      },
    },
    {
      id: 'no-time-to-train',
      themeId: 'the-body-and-the-day',
      distance: 'life',
      frequency: 5,
      severity: 3,
      text: 'Work, home, children. Where do I put training?',
      topics: [
        'Twenty minutes three times a week: what it gives',
        'Training in the diary, like a meeting',
        'Exercise with children about',
      ],
      evidence: {
        figure: '41% of Russians say lack of time is the main thing that keeps them from sport',
        source: 'VCIOM poll of 1,600 adults, 16 August 2018, quoted by New Kaliningrad',
        year: 2018,
        address: 'https://m.newkaliningrad.ru/short/2018/08/28/23791742.html',
        grade: 'B',
      },
    },
    {
      id: 'back-like-wood',
      themeId: 'the-body-and-the-day',
      pillar: 1,
      distance: 'life',
      frequency: 5,
      severity: 4,
      text: 'By evening my back is as stiff as a board from sitting.',
      topics: [
        'Five minutes for the back at a desk',
        'Exercises to be careful with when the back hurts',
        'Back pain that needs a doctor, not a trainer',
      ],
      evidence: {
        figure:
          '54% of people over 40 in Bashkortostan have low back pain; those who move vigorously in their free time have it less',
        source: 'Bikbov et al., BMC Musculoskeletal Disorders, Ural Eye and Medical Study, 5,397 people aged 40+',
        year: 2020,
        address: 'https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/s12891-020-3080-4',
        grade: 'A',
      },
    },
  ],
  offers: [
    { id: 'trial', manner: 'soft', text: 'A trial session with a coach, alone or with a friend' },
    { id: 'month', manner: 'hard', text: 'A first month that can be paused when life gets in the way' },
    { id: 'plan', manner: 'soft', text: 'A four-week plan to suit your health and your hours' },
  ],
  path: {
    post: 'Takes away one fear of starting',
    site: 'Timetable, coaches, what the first visit looks like',
    manager: 'Reception asks about your health and aims, books a coach and writes after the first session',
  },
  customer: { one: 'member', other: 'members' },
  sale: { one: 'membership', other: 'memberships' },
};
