import { useEffect, useState } from 'react';
import { PageContents } from '#frame/reading/page-contents.tsx';

type Place = Parameters<typeof PageContents>[0]['places'][number];

/** Fewer groups than this are seen at a glance. */
const groupsLeast = 4;

const groupsShown = (): readonly Place[] =>
  [...document.querySelectorAll('main form [id^="group-"]')].map((group) => ({
    id: group.id,
    label: group.querySelector('h2')?.textContent ?? '',
  }));

const isSame = (one: readonly Place[], other: readonly Place[]) => JSON.stringify(one) === JSON.stringify(other);

/** The contents of a long stage: the form is fetched later, and what it asks depends on the answers. */
export function StageContents() {
  const [groups, setGroups] = useState<readonly Place[]>([]);
  useEffect(() => {
    const main = document.querySelector('main');
    const read = () => setGroups((before) => (isSame(before, groupsShown()) ? before : groupsShown()));
    const arrivals = new MutationObserver(read);
    if (main) arrivals.observe(main, { childList: true, subtree: true });
    read();
    return () => arrivals.disconnect();
  }, []);
  return groups.length < groupsLeast ? undefined : <PageContents places={groups} />;
}
