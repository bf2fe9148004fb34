import type { UpdatesGround } from '#state/updates.ts';

/**
 * Keeps the program in the browser's cache. Every tab loads anew when one of them changes over: the older version's
 * parts are gone from the cache then.
 */
export const keepOffline: UpdatesGround['keepOffline'] = (onNewer) => {
  const registered = import('virtual:pwa-register').then(({ registerSW }) =>
    registerSW({
      onNeedRefresh() {
        navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
        onNewer();
      },
    }),
  );
  return async () => (await registered)();
};
