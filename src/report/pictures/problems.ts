import type { Plan } from '#plan/plan.ts';
import { audience } from '#stages/audience/index.ts';
import type { Phrases } from '../phrases.ts';
import type { PictureWords, ProblemPicture } from './picture.ts';
import { quoted } from './quoted.ts';

type Shown = ProblemPicture['problems'][number];

/** Problems by how often and how badly they trouble, sized by evidence; undefined while none has both marks. */
export function problemPicture({ answers }: Plan, phrases: Phrases, words: PictureWords): ProblemPicture | undefined {
  const written = (answers.audience.problems ?? []).flatMap(({ id, text, ...marks }) =>
    id && text ? [{ id, label: text, ...marks }] : [],
  );
  const problems = written.flatMap(({ id, label, frequency, severity, evidence = [] }): readonly Shown[] =>
    frequency === undefined || severity === undefined
      ? []
      : [{ id, label, frequency, severity, evidenceCount: evidence.filter((kind) => kind !== 'guess').length }],
  );
  const [worst] = problems.toSorted((one, other) => weight(other) - weight(one));
  if (worst === undefined) return undefined;
  const guesses = problems.filter(({ evidenceCount }) => evidenceCount === 0).length;
  // Its own full stop would stand in the middle of a sentence.
  const name = quoted(worst.label.replace(/(?<!\.)\.$/, ''));
  const { scale } = audience.words[phrases.language];
  const unmarked = written.length - problems.length;
  return {
    title:
      guesses === 0
        ? words.problems.known(name)
        : words.problems.guesses(name, phrases.counted(guesses), phrases.counted(problems.length)),
    describe: unmarked > 0 ? words.problems.unmarked(phrases.counted(unmarked)) : undefined,
    problems,
    frequency: { label: words.problems.frequency, low: scale.seldom, high: scale.often },
    severity: { label: words.problems.severity, low: scale.nuisance, high: scale.severe },
  };
}

const weight = ({ frequency, severity }: Shown): number => frequency * severity;
