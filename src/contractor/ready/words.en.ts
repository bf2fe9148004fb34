import { atStart } from '#i18n/sentence.ts';
import type { OutcomeWords } from '#stages/outcome.ts';
import type { Part } from '../papers/view.ts';
import type { NeedId } from './needs.ts';
import type { Verdict } from './verdict.ts';
import type { WayId } from './ways.ts';

export const en = {
  ends: {
    hire: 'Hire',
    part: (part: string) => `Hire for this part only: ${part}`,
    yourself: 'Do it yourself first',
    budget: 'Not at this budget',
  },
  parts: { community: 'content and conversation', acquisition: 'acquisition' } satisfies Record<Part, string>,
  because: {
    foundations: (needs: string) =>
      `A contractor can only do what somebody has thought through. Still open: ${needs}. Nobody outside the business can decide that, and whoever is paid for it will sell you a template.`,
    hoursFit: (needed: string, had: string) =>
      `Your team has the hours: the work takes about ${needed} a month, you have ${had}. Done by your own people for a few months, it also shows what to ask of a contractor later.`,
    yourWish:
      'How many hours your team has is not known yet, so this follows your own answers on who does what. Say the hours and look again.',
    aboveCeiling: (dearest: string, inMonth: string, ceiling: string) =>
      `Advertising, tests and tactics alone cost ${dearest} ${inMonth}; your max budget is ${ceiling}. That leaves nothing to pay a contractor from: plan less, or raise the budget.`,
    feeAboveRoom: (fee: string, room: string) =>
      `The fee of ${fee} a month does not fit: in the most expensive month your max budget leaves ${room} for it.`,
    noPayback: (by24: string) =>
      `The chance that the money is back within two years is ${by24}, with the fees the plan knows so far. A contractor does not change that: change what the plan’s honest answer names, then look again.`,
    hoursShort: (needed: string, had: string) =>
      `The work takes about ${needed} a month, your team has ${had}. What is done in a hurry is not done, and the plan’s targets would be missed for that reason alone.`,
  } satisfies Record<Verdict['because'], unknown>,
  facts: {
    hours: (needed: string, had: string) => `Hours a month: ${needed} needed, ${had} available.`,
    kept: (hours: string) => `Work that stays with you takes another ${hours} a month and has been taken off already.`,
    hoursNeeded: (needed: string) => `Hours a month: ${needed} needed; how many your team has is not known yet.`,
    parts: (community: string, acquisition: string) =>
      `Of these, content and conversation ${community}, acquisition ${acquisition}.`,
    room: (room: string, ceiling: string, dearest: string, inMonth: string) =>
      `What your max budget leaves for a fee: ${room} a month. The budget is ${ceiling}; the most expensive month takes ${dearest} without the fee (${inMonth}).`,
    noRoom: 'What a fee may cost cannot be said before there is a max budget.',
    even: (fee: string) =>
      `Up to ${fee} a month an agency costs no more than the hours of your own people that it frees.`,
    payback: (by12: string, by24: string) =>
      `Chance of having earned the money back at least once: ${by12} by month 12, ${by24} by month 24, with the fees the plan knows so far.`,
    sale: ({ firstAwaited }: OutcomeWords, inMonth: string) =>
      `${atStart(firstAwaited)} can be expected ${inMonth}; until then a contractor is to be judged by the commits.`,
  },
  hours: (hours: string) => `${hours} h`,
  score: (met: string, all: string) => `${met} of ${all} are there`,
  needs: {
    plan: { title: 'a plan that can be computed', why: 'Without figures nothing can be owed.' },
    problems: {
      title: 'problems heard from real people',
      why: 'Every problem a pillar answers has been heard from somebody; a guess is not given to a contractor.',
    },
    refusals: { title: 'what we will not do', why: 'What is not forbidden in writing will be done by somebody.' },
    pillars: { title: 'pillars that each answer a problem', why: 'A pillar without a problem is filler.' },
    rhythm: { title: 'how often each community posts', why: 'The quantity is the first line of the annex.' },
    tactics: { title: 'tactics with a rule for dropping them', why: 'Otherwise nobody says that one does not work.' },
    targeting: { title: 'targeting in words', why: 'What cannot be said cannot be checked in the account.' },
    baseline: {
      title: 'engagement measured before the work begins',
      why: 'Otherwise the commit rests on a benchmark, and growth on nothing.',
    },
    marks: { title: 'a way to tell where a lead came from', why: 'A price per lead needs a lead that can be counted.' },
    ceiling: {
      title: 'your max budget a month',
      why: 'Known to you before the first conversation, and to nobody else.',
    },
    hours: { title: 'your own hours and what one costs', why: 'Otherwise every fee looks expensive, or none does.' },
    worth: { title: 'what an order is worth and what is left of it', why: 'It decides whether the plan pays at all.' },
    answering: { title: 'how many enquiries the team answers', why: 'Leads nobody answers are paid for as well.' },
    contradictions: {
      title: 'no contradictions in the plan',
      why: 'A contractor will find them, in the first dispute.',
    },
  } satisfies Record<NeedId, { readonly title: string; readonly why: string }>,
  ways: {
    head: [
      'Way',
      'Your hours a month',
      'What they cost',
      'Fee a month',
      'Total a month',
      'As expensive as in-house at a fee of',
    ],
    names: { ourselves: 'In-house', freelancer: 'A freelancer', agency: 'An agency' } satisfies Record<WayId, string>,
    freelancers: 'Two freelancers',
    noFee: 'none',
    unknown: 'not known yet',
    plusFee: (cost: string) => `${cost} + fee`,
    lead: (parts: string) =>
      `For this plan and this work: ${parts}. An average month with posts; the advertising budget is the same in every way and not counted.`,
    judgement: (ads: string, approval: string, freelancer: string, agency: string) =>
      `Judgements, not measurements: ${ads} a month for each paid tool, ${approval} to approve a post, ${freelancer} a month for each freelancer and ${agency} for an agency (reports, acceptance, questions). Hours for content, moderation and tactics are those of the plan. Market fees are not in the plan: ask three bidders for the same work.`,
    differences: [
      'In-house: nobody knows the business better, and nobody steps in when somebody is ill. What was learned stays.',
      'A freelancer: the one you talk to is the one who works. One person seldom does both content and advertising well; replacement and holidays have to be agreed.',
      'An agency: replacement and both parts in one place. Ask who works for you by name; the one who sells is seldom the one who writes.',
    ],
  },
};
