import type { Trade } from '../trade.ts';

export const trade: Trade = {
  themes: [
    { id: 'fear-and-pain', name: 'Fear and pain', pillars: ['Without fear', 'Ask the dentist'] },
    { id: 'money-and-trust', name: 'Money and trust', pillars: ['An estimate in plain words', 'Treat or watch'] },
    {
      id: 'smile-and-family',
      name: 'Smile and family',
      pillars: ['Children at the dentist’s', 'The smile comes back'],
    },
  ],
  problems: [
    {
      id: 'afraid-of-pain',
      themeId: 'fear-and-pain',
      distance: 'product',
      frequency: 5,
      severity: 5,
      text: 'My hands go cold at the sound of the drill.',
      topics: [
        'What you will feel during an injection and after it, minute by minute',
        'A stop sign: how to agree on one with your dentist',
        'Sedation and general anaesthesia: who needs them and who must not have them',
      ],
      evidence: {
        figure:
          '15.3% of adults are afraid of the dentist, 12.4% strongly and 3.3% severely; women and younger adults more often',
        source:
          'Silveira et al., Journal of Dentistry 108, meta-analysis of 31 studies, 72,577 adults; abstract at SAHMRI',
        year: 2021,
        address:
          'https://research.sahmri.org.au/en/publications/estimated-prevalence-of-dental-fear-in-adults-a-systematic-review',
        grade: 'B',
      },
    },
    {
      id: 'does-not-hurt',
      themeId: 'fear-and-pain',
      pillar: 1,
      distance: 'life',
      frequency: 5,
      severity: 4,
      text: 'It doesn’t hurt, so why go?',
      topics: [
        'What a check-up finds before there is pain',
        'From a white spot to the nerve: how decay advances',
        'How often you need a check-up: who sooner, who later',
      ],
      evidence: {
        figure:
          '55% of people in one Russian region see a dentist only when a tooth hurts badly; 20% go every six months or more often',
        source: 'Renaissance Insurance and Zarplata.ru, Krasnoyarsk region, quoted by Prospekt Mira, 20 September 2024',
        year: 2024,
        address:
          'https://prmira.ru/news/2024-09-20/mnogim-krasnoyartsam-ne-nravitsya-svoya-ulybka-no-oni-ne-lechat-zuby-iz-za-vysokih-tsen-5199788?amp=1',
        grade: 'B',
      },
    },
    {
      id: 'one-sum-named-another-paid',
      themeId: 'money-and-trust',
      distance: 'product',
      frequency: 4,
      severity: 4,
      text: 'They’ll quote one price and charge me another.',
      topics: [
        'What the price of a filling, a root canal and a crown consists of',
        'A treatment plan on paper: what must be in it',
        'What can wait half a year and what cannot',
      ],
      evidence: {
        figure:
          'Among Russians uneasy about the dentist, 63% fear pain and 47% a bill they cannot foresee; clear prices would calm 48%',
        source: 'Refformat dental clinics, quoted by 360.ru after Izvestia, 5 December 2025',
        year: 2025,
        address:
          'https://360.ru/news/obschestvo/issledovanie-refformat-62-rossijan-stali-vosprinimat-vizit-k-stomatologu-spokojnee/',
        grade: 'B',
      },
    },
    {
      id: 'does-it-need-treating',
      themeId: 'money-and-trust',
      pillar: 1,
      distance: 'product',
      frequency: 4,
      severity: 4,
      text: 'One dentist says treat it, another says watch it.',
      topics: [
        'Why two dentists may see it differently: early caries, old fillings',
        'How to take your X-rays to another dentist',
        'Five questions that make a treatment plan clear',
      ],
      evidence: {
        figure:
          'Only 6% would ask for a second opinion on dental work, against 70% for repairs to the house; trust in their dentist is a main reason',
        source: 'Harris Interactive for Align Technology, 2,013 adults, quoted by Dental Tribune',
        year: 2013,
        address:
          'https://am.dental-tribune.com/news/patients-less-likely-to-seek-second-opinion-for-dental-treatment-than-for-car-repair/',
        grade: 'B',
      },
    },
    {
      id: 'until-payday',
      themeId: 'money-and-trust',
      distance: 'life',
      frequency: 4,
      severity: 4,
      text: 'Every month I put my teeth off until payday.',
      topics: [
        'What the public system treats free of charge',
        'What to treat first when money is short',
        'Tax relief on treatment: which papers to keep',
      ],
      evidence: {
        figure:
          'Of adults with a dental problem who did not go, about four in ten named the cost and one in ten named fear',
        source: 'CDC, National Health Interview Survey 2008, 17,337 adults, quoted by WebMD',
        year: 2012,
        address: 'https://www.webmd.com/oral-health/news/20120717/cost-not-fear-keeps-more-people-from-dentist',
        grade: 'B',
      },
    },
    {
      id: 'gap-for-now',
      themeId: 'smile-and-family',
      pillar: 1,
      distance: 'use',
      frequency: 4,
      severity: 4,
      text: 'The tooth is out. I’ll live with the gap for now.',
      topics: [
        'What the neighbouring teeth do in a year beside a gap',
        'Bridge, implant, denture: the difference in plain words',
        'How soon after extraction each of them is possible',
      ],
      evidence: {
        figure: 'After losing a tooth, about 60% of Russians do nothing to replace it',
        source: 'VCIOM telephone poll of 1,600 adults in 80 regions, quoted by Recipe.ru',
        year: undefined,
        address:
          'https://recipe.ru/news/medpharm/60-rossiyan-posle-udaleniya-zubov-otkazyvayutsya-ot-protezirovaniya/?noamp=mobile',
        grade: 'B',
      },
    },
    {
      id: 'hand-over-my-mouth',
      themeId: 'smile-and-family',
      pillar: 1,
      distance: 'life',
      frequency: 4,
      severity: 4,
      text: 'I laugh with my hand over my mouth.',
      topics: [
        'Stains, chips, gaps: what can be put right in one visit',
        'Whitening: whom it suits and what it will not change',
        'Braces at forty: everyday life with them',
      ],
      evidence: {
        figure: 'One adult in four avoids smiling because of their teeth; one in five feels anxious about them',
        source: 'ADA Health Policy Institute survey of adults, quoted by Planet DDS',
        year: 2015,
        address: 'https://www.planetdds.com/blog/why-do-many-americans-skip-the-dentistd',
        grade: 'B',
      },
    },
    {
      id: 'child-will-not-open-his-mouth',
      themeId: 'smile-and-family',
      distance: 'life',
      frequency: 4,
      severity: 4,
      text: 'My child won’t open his mouth at the dentist’s.',
      topics: [
        'Before the first visit: what to say and which words to leave out',
        'Milk teeth: why treat what will fall out',
        'A first visit without treatment: how it goes',
      ],
      evidence: {
        figure: 'Dental anxiety is found in 36.5% of preschoolers, 25.8% of schoolchildren and 13.3% of adolescents',
        source:
          'Grisolia et al., International Journal of Paediatric Dentistry, meta-analysis of 50 studies, copy on Scribd',
        year: 2020,
        address:
          'https://www.scribd.com/document/679675235/Prevalence-of-Dental-Anxiety-in-Children-and-Adolescents-Globally',
        grade: 'B',
      },
    },
  ],
  offers: [
    { id: 'checkup', manner: 'soft', text: 'A check-up with a written plan: what is urgent and what can wait' },
    { id: 'hygiene', manner: 'hard', text: 'A check-up and a clean for members at a fixed price' },
    { id: 'meet', manner: 'soft', text: 'Meet the dentist before treatment: fifteen minutes, no instruments' },
  ],
  path: {
    post: 'Answers one question and invites people to a check-up',
    site: 'The dentist, an estimate for three common cases, booking',
    manager: 'Reception rings back within half an hour, asks what worries you and how you heard of us',
  },
  customer: { one: 'patient', other: 'patients' },
  sale: { one: 'course of treatment', other: 'courses of treatment' },
};
