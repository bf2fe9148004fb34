import { type SubmitEvent, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { networkNames } from '#domain/network.ts';
import { addressOf } from '#frame/addresses.ts';
import { today } from '#frame/browser.ts';
import { useActions } from '#state/use-app.tsx';
import { draftOf, type Strategy } from '#strategy/strategy.ts';
import { Button } from '#ui/button.tsx';
import { Stack } from '#ui/layout.tsx';
import { NumberField } from '#ui/numbers/number-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { strategyFrom } from '#workshop/library/template.ts';
import { useLibraryWords } from './use-library-words.ts';

type Typed = number | string | undefined;
const numberIn = (typed: Typed): number | undefined => (typeof typed === 'number' && typed >= 0 ? typed : undefined);

/** The few answers a template cannot have; then the plan. */
export function NewClientForm({ template }: { readonly template: Strategy }) {
  const words = useLibraryWords().client;
  const id = useId();
  const { adopt } = useActions();
  const navigate = useNavigate();
  const { communities = [], currency = 'USD' } = draftOf(template, 'business');
  const [name, setName] = useState('');
  const [offering, setOffering] = useState('');
  const [members, setMembers] = useState<Readonly<Record<string, Typed>>>({});
  const [order, setOrder] = useState<Typed>();
  const [isMissing, setMissing] = useState(false);
  const begin = async (event: SubmitEvent) => {
    event.preventDefault();
    setMissing(name.trim() === '');
    if (name.trim() === '') return;
    const membersNow = Object.fromEntries(
      Object.entries(members).flatMap(([community, typed]) => {
        const number = numberIn(typed);
        return number === undefined ? [] : [[community, number]];
      }),
    );
    const client = { name: name.trim(), offering: offering.trim(), membersNow, orderValueMinor: numberIn(order) };
    const made = await adopt(strategyFrom(template, crypto.randomUUID(), today(), client));
    await navigate(addressOf.strategy(made, 'plan'));
  };
  return (
    <form noValidate onSubmit={begin} ref={focusFirst}>
      <Stack>
        <TextField
          id={`${id}name`}
          label={words.name}
          value={name}
          onChange={setName}
          maxLength={200}
          problem={isMissing ? words.nameMissing : undefined}
          isUnsaved
        />
        <TextField id={`${id}offering`} label={words.offering} value={offering} onChange={setOffering} isUnsaved />
        {communities.map((community) => (
          <NumberField
            key={community.id}
            id={`${id}${community.id}`}
            label={words.members(community.network ? networkNames[community.network] : community.id)}
            kind="count"
            value={members[community.id]}
            onChange={(value) => setMembers({ ...members, [community.id]: value })}
          />
        ))}
        <NumberField
          id={`${id}order`}
          label={words.order}
          hint={words.orderHint}
          kind="money"
          currency={currency}
          value={order}
          onChange={setOrder}
        />
        <div>
          <Button kind="primary" type="submit">
            {words.begin}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function focusFirst(form: HTMLFormElement | null) {
  form?.querySelector('input')?.focus();
}
