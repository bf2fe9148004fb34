import { type TradeOutcome, tradeOutcomes } from '#catalogue/outcome.ts';
import { tacticKinds } from '#domain/tactic.ts';
import type { Language } from '#i18n/language.ts';
import { toolKinds } from '#stages/acquisition/answers.ts';
import { words as acquisitionWords } from '#stages/acquisition/words.ts';
import { words as audienceWords } from '#stages/audience/words.ts';
import { goalKinds, paymentKinds } from '#stages/business/answers.ts';
import { words as businessWords } from '#stages/business/words.ts';
import type { StageId } from '#stages/card.ts';
import { materials, shooters } from '#stages/content/answers.ts';
import { words as contentWords } from '#stages/content/words.ts';
import { words as conversionWords } from '#stages/conversion/words.ts';
import { ownerTopics } from '#stages/engagement/answers.ts';
import { words as engagementWords } from '#stages/engagement/words.ts';
import { outcomeWords } from '#stages/outcome.ts';
import { type Option, optionsOf, type QuestionWords } from '#stages/question-words.ts';
import type { AskedId } from '#workshop/asking/asked.ts';
import type { en } from './words.en.ts';

/** A question as a participant reads it. */
export interface AskedWords extends Pick<QuestionWords, 'label'>, Partial<Pick<QuestionWords, 'example' | 'unit'>> {
  readonly options?: readonly Option[];
}

type OwnWords = (typeof en)['asked'];

const plain = ({ label, example, unit }: QuestionWords): AskedWords => ({ label, example, ...(unit && { unit }) });

const outcomeNamed = (name: string): TradeOutcome => tradeOutcomes.find((each) => each === name) ?? 'sale';

/** The title of a stage. */
export const stageTitle = (stage: StageId, language: Language): string => stageWords[stage][language].title;

const stageWords = {
  business: businessWords,
  audience: audienceWords,
  content: contentWords,
  acquisition: acquisitionWords,
  engagement: engagementWords,
  conversion: conversionWords,
} as const satisfies Readonly<Record<StageId, unknown>>;

/** What the stages ask, without what only whoever fills in the plan needs; where a list is asked for, in words of its own. */
export function askedWords(own: OwnWords, outcome: string, language: Language): Readonly<Record<AskedId, AskedWords>> {
  const business = businessWords[language];
  const { questions: audience } = audienceWords[language];
  const content = contentWords[language];
  const { tools } = acquisitionWords[language];
  const engagement = engagementWords[language];
  const { questions: conversion } = conversionWords[language];
  const goals = business.goals(outcomeWords(outcomeNamed(outcome), language));
  return {
    offering: plain(business.questions.offering),
    goal: { label: business.questions.goalKind.label, options: optionsOf(goalKinds, goals) },
    customersPay: {
      label: business.questions.customersPay.label,
      options: optionsOf(paymentKinds, business.payments),
    },
    // Its example is a range, and one person gives one number: the room makes the range.
    orderValue: { label: business.questions.averageOrderValueMinor.label },
    margin: plain(business.questions.grossMarginShare),
    leadToSale: plain(business.questions.leadToSaleShare),
    budget: plain(business.questions.moneyCeilingMinorPerMonth),
    segments: { ...plain(audience.segmentName), label: own.segments },
    problems: { label: own.problems },
    idea: plain(audience.idea),
    refusals: plain(audience.refusals),
    difference: plain(audience.difference),
    rivals: plain(audience.rivalName),
    pillars: { ...plain(content.questions.name), label: own.pillars },
    postsPerWeek: plain(content.questions.postsPerWeek),
    material: { label: content.questions.material.label, options: optionsOf(materials, content.materials) },
    shooter: { label: content.questions.shooter.label, options: optionsOf(shooters, content.shooters) },
    voice: plain(content.questions.voice),
    liked: plain(content.questions.liked),
    disliked: plain(content.questions.disliked),
    tools: { label: own.tools, options: toolKinds.map((value) => ({ value, label: tools[value].label })) },
    tactics: {
      label: own.tactics,
      options: tacticKinds.map((value) => {
        const { label, what } = engagement.cards[value];
        return { value, label, hint: what };
      }),
    },
    answerTime: plain(engagement.questions.answerTimeHours),
    approver: plain(engagement.questions.approver),
    ownerTopics: {
      label: engagement.questions.ownerTopics.label,
      options: optionsOf(ownerTopics, engagement.ownerTopicNames),
    },
    firstMonth: { label: own.firstMonth },
    offers: { ...plain(conversion.text), label: own.offers },
    sellingShare: plain(conversion.sellingCeilingShare),
    whenCrossed: plain(conversion.response),
  };
}
