import { lazy, Suspense } from 'react';
import type { Updates } from '#state/updates.ts';
import { useUpdates } from '#state/use-updates.ts';

// On most visits there is none.
const NewVersionNotice = lazy(() =>
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
