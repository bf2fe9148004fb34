import { bullets, paragraph } from '#document/blocks.ts';
import type { SectionBody } from '#document/document.ts';
import { runIn } from '#document/inline.ts';
import { atStart } from '#i18n/sentence.ts';
import type { Plan } from '#plan/plan.ts';
import { closedPromise } from '#plan/promises/question.ts';
import { promisedText } from '../promises/text.ts';
import type { Phrases } from './phrases.ts';
import { decisionWords as allWords } from './words.ts';

/** Which offer was chosen, why, who thought otherwise, and which values were agreed: for the owner alone. */
export function decisionSection({ taken, context }: Plan, { language, formats }: Phrases): SectionBody | undefined {
  if (taken === undefined) return undefined;
  const words = allWords[language];
  const { decision, offer } = taken;
  const sum = (minor: unknown, phrases: (money: string) => string) =>
    typeof minor === 'number' && minor > 0 ? [phrases(formats.money(minor, offer.currency ?? context.currency))] : [];
  const agreed = (decision.agreed ?? []).flatMap((promise) => closedPromise(promise) ?? []);
  const said = [
    words.chosen(offer.name?.trim() || words.nameless),
    ...sum(offer.feeMinorPerMonth, words.fee),
    ...sum(offer.onceMinor, words.once),
  ];
  return {
    title: words.title,
    blocks: [
      paragraph(said.join(' ')),
      paragraph(...runIn(words.reasons, decision.reasons ?? '')),
      paragraph(...runIn(words.dissent, decision.dissent?.trim() || words.noDissent)),
      paragraph(words.lead),
      ...(agreed.length === 0
        ? [paragraph(words.noAgreed)]
        : [
            paragraph(`${words.agreed}:`),
            bullets(agreed.map((each) => atStart(promisedText(each, context, language)))),
          ]),
    ],
  };
}
