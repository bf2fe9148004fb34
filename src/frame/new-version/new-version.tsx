import { Suspense } from 'react';
import { lazyPart } from '#i18n/lazy-part.tsx';
import type { Updates } from '#state/updates.ts';
import { useUpdates } from '#state/use-updates.ts';

// On most visits there is none.
const NewVersionNotice = lazyPart(() =>
  import('./new-version-notice.tsx').then((module) => ({ default: module.NewVersionNotice })),
);

/** A newer version is offered and never forced. */
export function NewVersion({ updates }: { readonly updates: Updates }) {
  const { isWaiting, update, putOff } = useUpdates(updates);
  return (
    isWaiting && (
      <Suspense>
        <NewVersionNotice update={update} putOff={putOff} />
      </Suspense>
    )
  );
}
