import { bullets, heading, paragraph } from '#document/blocks.ts';
import type { SectionBody } from '#document/document.ts';
import { runIn } from '#document/inline.ts';
import type { Severity } from '#plan/health.ts';
import type { Plan } from '#plan/plan.ts';
import { findingText } from '../health-text.ts';
import type { Phrases } from './phrases.ts';
import { healthWords as allWords } from './words.ts';

const severities: readonly Severity[] = ['contradiction', 'risk', 'note'];

/** Where the answers contradict each other or are likely to go wrong, and what was silenced for which reason. */
export function healthSection({ health }: Plan, { language }: Phrases): SectionBody {
  const words = allWords[language];
  const speaking = health.filter(({ silencedBy }) => silencedBy === undefined);
  const silenced = health.filter(({ silencedBy }) => silencedBy !== undefined);
  const groups = severities.flatMap((severity) => {
    const found = speaking.filter((finding) => finding.severity === severity);
    return found.length === 0
      ? []
      : [heading(3, words[severity]), bullets(found.map((finding) => findingText(finding, language)))];
  });
  return {
    title: words.title,
    blocks: [
      paragraph(speaking.length === 0 ? words.nothing : words.lead),
      ...groups,
      ...(silenced.length === 0
        ? []
        : [
            heading(3, words.silenced),
            bullets(
              silenced.map((finding) => runIn(findingText(finding, language), words.because(finding.silencedBy ?? ''))),
            ),
          ]),
    ],
  };
}
