import type { Infeasible } from '#drafting/proposal.ts';
import { addressOf, hrefOf } from '#frame/addresses.ts';
import { useFormats } from '#i18n/use-formats.tsx';
import type { Editing } from '#state/app-state.ts';
import { draftOf, type Strategy } from '#strategy/strategy.ts';
import { Button, LinkButton } from '#ui/button.tsx';
import { Row, Stack } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import { useDraftWords } from './use-draft-words.ts';

interface NotPossibleProps {
  readonly strategy: Strategy;
  readonly edit: Editing;
  readonly reason: Infeasible;
}

/** Why there is no draft, and the smallest change that makes one; the change is one press. */
export function NotPossible({ strategy, edit, reason: { reason, smallestChange } }: NotPossibleProps) {
  const words = useDraftWords().infeasible;
  const formats = useFormats();
  const isHours = smallestChange.kind === 'hoursPerWeek';
  const write = (value: number) => (isHours ? formats.number(value, 1) : formats.money(value, smallestChange.currency));
  const [now, needed] = [write(smallestChange.now ?? 0), write(smallestChange.needed)];
  const why =
    reason === 'nobodyToDoIt'
      ? words.nobodyToDoIt
      : reason === 'tooFewHours'
        ? words.tooFewHours(now)
        : words.feeAboveCeiling(needed, now);
  const change = () => {
    const answer = isHours
      ? { ownHoursPerWeek: smallestChange.needed }
      : { moneyCeilingMinorPerMonth: smallestChange.needed };
    edit.answer('business', { ...draftOf(strategy, 'business'), ...answer });
  };
  return (
    <Notice kind="caution" title={words.title}>
      <Stack>
        <p>{why}</p>
        <p>
          {words.smallest} {isHours ? words.hours(needed) : words.money(needed)}
        </p>
        <Row>
          <Button onClick={change}>{isHours ? words.setHours(needed) : words.setMoney(needed)}</Button>
          <LinkButton href={hrefOf(addressOf.part(strategy.id, 'quick-start', isHours ? '10' : '9'))}>
            {words.change}
          </LinkButton>
        </Row>
      </Stack>
    </Notice>
  );
}
