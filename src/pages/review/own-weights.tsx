import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import type { Finding, Severity } from '#plan/health.ts';
import { findingText, severityName } from '#report/health-text.ts';
import { useLibrary } from '#state/workshop/use-record.ts';
import { Details } from '#ui/details.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { weights, withWeight } from '#workshop/library/library.ts';

const severities: readonly Severity[] = weights;

/** The findings, the heaviest first, each as heavy as the consultant's library says. */
export function useWeighed(findings: readonly Finding[]): readonly Finding[] {
  const [library] = useLibrary();
  const own = new Map((library?.body.weights ?? []).map(({ rule, weight }) => [rule, weight]));
  if (own.size === 0) return findings;
  const weighed = findings.map(
    (finding): Finding => ({ ...finding, severity: own.get(finding.rule) ?? finding.severity }),
  );
  return severities.flatMap((severity) => weighed.filter((finding) => finding.severity === severity));
}

/** An own weight for each rule that has found something. `findings` weigh as usual. */
export function OwnWeights({ findings }: { readonly findings: readonly Finding[] }) {
  const words = useOpenedWords().health;
  const language = useLanguage();
  const [library, context] = useLibrary();
  if (library?.reading !== 'ready' || context === undefined || findings.length === 0) return undefined;
  const own = new Map((library.body.weights ?? []).map(({ rule, weight }) => [rule, weight]));
  const first = findings.filter(({ rule }, place) => findings.findIndex((each) => each.rule === rule) === place);
  return (
    <Details summary={words.weights}>
      <p>{words.weightsLead}</p>
      {first.map((finding) => (
        <SelectField
          key={finding.rule}
          id={`weight.${finding.rule}`}
          label={findingText(finding, language)}
          options={[
            { value: 'usual', label: words.usual(severityName(finding.severity, language)) },
            ...severities.map((value) => ({ value, label: severityName(value, language) })),
          ]}
          value={own.get(finding.rule) ?? 'usual'}
          onChange={(picked) => {
            const weight = severities.find((each) => each === picked);
            context.change((before) => withWeight(before, finding.rule, weight, findingText(finding, language)));
          }}
        />
      ))}
    </Details>
  );
}
