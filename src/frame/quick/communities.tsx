import { networksInOrder } from '#catalogue/usual-networks.ts';
import { type Network, networkNames } from '#domain/network.ts';
import type { BusinessDraft } from '#stages/business/answers.ts';
import { Button } from '#ui/button.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { NumberField } from '#ui/numbers/number-field.tsx';
import { SelectField } from '#ui/select-field.tsx';
import styles from './quick.module.css';
import { useQuick } from './quick.tsx';
import { ReachNote } from './reach-note.tsx';
import { useQuickWords } from './use-quick-words.ts';

type Community = NonNullable<BusinessDraft['communities']>[number];
type Asked = Pick<Community, 'network' | 'membersNow' | 'membersThreeMonthsAgo'>;

/** Three questions for each community; the first shows the country's usual network until another is chosen. */
export function CommunitiesScreen() {
  const words = useQuickWords();
  const { business, changeBusiness, edit } = useQuick();
  const { communities = [], country, industry } = business;
  const offered = networksInOrder(country, industry);
  const [usual = 'vk'] = offered;
  const shown: readonly (Community | undefined)[] = communities.length > 0 ? communities : [undefined];
  const unused = offered.find((network) => communities.every((each) => each.network !== network)) ?? usual;

  /** People reachable are left to the size of the place until somebody counts them. */
  const begun = (network: Network): Community => ({ id: edit.newId(), network, reachablePeople: 'unknown' });
  const change = (index: number, asked: Partial<Asked>) => {
    const before = communities[index] ?? begun(usual);
    changeBusiness({ communities: communities.toSpliced(index, 1, { ...before, ...asked }) });
  };
  const isBlank = communities.every(({ membersNow }) => membersNow === undefined) && communities.length < 2;

  return (
    <>
      {shown.map((community, index) => (
        <OneCommunity
          key={community?.id ?? 'first'}
          place={index}
          isAlone={shown.length === 1}
          community={community ?? { network: usual }}
          offered={offered}
          onChange={(asked) => change(index, asked)}
          onRemove={() => changeBusiness({ communities: communities.toSpliced(index, 1) })}
        />
      ))}
      {isBlank ? (
        <Button onClick={() => change(0, { membersNow: 0 })}>
          {words.nowhere(networkNames[communities[0]?.network ?? usual])}
        </Button>
      ) : (
        <Button onClick={() => changeBusiness({ communities: [...communities, begun(unused)] })}>
          {words.addCommunity}
        </Button>
      )}
    </>
  );
}

interface OneCommunityProps {
  readonly place: number;
  readonly isAlone: boolean;
  readonly community: Asked;
  readonly offered: readonly Network[];
  readonly onChange: (asked: Partial<Asked>) => void;
  readonly onRemove: () => void;
}

function OneCommunity({ place, isAlone, community, offered, onChange, onRemove }: OneCommunityProps) {
  const words = useQuickWords();
  const { problemAt } = useQuick();
  const { network, membersNow, membersThreeMonthsAgo } = community;
  const path = `communities.${place}`;
  return (
    <section className={styles.community} aria-label={words.community(place + 1)}>
      {!isAlone && (
        <h2 className={styles.communityTitle}>
          {words.community(place + 1)}
          <Button kind="quiet" onClick={onRemove}>
            {words.removeCommunity}
            <HiddenText>: {words.community(place + 1)}</HiddenText>
          </Button>
        </h2>
      )}
      <SelectField
        id={`${path}.network`}
        label={words.network.label}
        options={offered.map((value) => ({ value, label: networkNames[value] }))}
        value={network}
        onChange={(picked) => onChange({ network: offered.find((each) => each === picked) })}
      />
      <NumberField
        id={`${path}.membersNow`}
        {...words.members}
        kind="count"
        allowUnknown
        problem={problemAt(`${path}.membersNow`)}
        value={membersNow}
        onChange={(value) => onChange({ membersNow: value })}
      />
      <NumberField
        id={`${path}.membersThreeMonthsAgo`}
        {...words.membersBefore}
        kind="count"
        allowUnknown
        problem={problemAt(`${path}.membersThreeMonthsAgo`)}
        value={membersThreeMonthsAgo}
        onChange={(value) => onChange({ membersThreeMonthsAgo: value })}
      />
      <ReachNote network={network} />
    </section>
  );
}
