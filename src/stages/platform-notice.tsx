import type { RuleConcern } from '#catalogue/platform-rules.ts';
import { isStale, type KnownRule, rulesFor } from '#catalogue/rules-for.ts';
import type { Country } from '#domain/country.ts';
import type { AdNetwork } from '#domain/network.ts';
import { useFormats } from '#i18n/use-formats.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import { Details } from '#ui/details.tsx';
import { Notice, type NoticeKind } from '#ui/notice.tsx';
import { OutsideLink } from '#ui/outside-link.tsx';
import { useFrame } from './question-frame.tsx';
import { ruleWords as allWords } from './rule-words.ts';

const kinds: Readonly<Record<KnownRule['status'], NoticeKind>> = {
  prohibited: 'trouble',
  contested: 'caution',
  duty: 'info',
};

interface PlatformNoticeProps {
  readonly country: Country | undefined;
  readonly network: AdNetwork | undefined;
  readonly concern: RuleConcern;
  /** Leaves out obligations and countries nobody has looked at: no money is spent here yet. */
  readonly onlyLimits?: boolean;
}

/** What the law says where a network or a tool is chosen, with date, source and grade; silent while nothing is chosen. */
export function PlatformNotice({ country, network, concern, onlyLimits = false }: PlatformNoticeProps) {
  const words = allWords[useLanguage()];
  if (country === undefined || network === undefined) return undefined;
  const found = rulesFor(country, network, concern);
  if (found.kind === 'notChecked') return onlyLimits ? undefined : <Notice kind="info">{words.notChecked}</Notice>;
  const limits = found.rules.filter(({ status }) => status !== 'duty');
  const duties = onlyLimits ? [] : found.rules.filter(({ status }) => status === 'duty');
  return (
    <>
      {limits.map((rule) => (
        <Notice key={rule.id} kind={kinds[rule.status]} title={words.status[rule.status]}>
          <RuleText rule={rule} />
        </Notice>
      ))}
      {duties.length > 0 && (
        <Details summary={words.duties}>
          {duties.map((rule) => (
            <RuleText key={rule.id} rule={rule} />
          ))}
        </Details>
      )}
    </>
  );
}

function RuleText({ rule }: { readonly rule: KnownRule }) {
  const words = allWords[useLanguage()];
  const formats = useFormats();
  const { today } = useFrame();
  const { fact, task } = words.rules[rule.id];
  return (
    <>
      <p>{fact}</p>
      <p>{task}</p>
      <p>
        <span>{words.readOn(formats.day(rule.asOf), rule.grade)}</span>{' '}
        {rule.sources.map(({ name, url }) => (
          <span key={url}>
            <OutsideLink href={url}>{name}</OutsideLink>.{' '}
          </span>
        ))}
        <span>{words.notAdvice}</span> {today !== undefined && isStale(rule, today) && <strong>{words.stale}</strong>}
      </p>
    </>
  );
}
