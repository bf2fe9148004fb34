import type { UpdatesEnvironment } from '#state/updates.ts';

const idleMostMs = 10_000;
const idleLeastMs = 2000;

/** The page has been painted and has nothing to do: only then does it fetch what it will need without a network. */
const idleAfterLoad = () =>
  new Promise<void>((resolve) => {
    const whenIdle = () =>
      'requestIdleCallback' in window
        ? requestIdleCallback(() => resolve(), { timeout: idleMostMs })
        : setTimeout(resolve, idleLeastMs);
    if (document.readyState === 'complete') whenIdle();
    else addEventListener('load', whenIdle, { once: true });
  });

/** The worker that keeps the program is made by the build; there is none in one file or while developing. */
const registered = async (): Promise<ServiceWorkerRegistration | undefined> => {
  try {
    return await navigator.serviceWorker.register('sw.js');
  } catch {
    return undefined;
  }
};

/**
 * Keeps the program in the browser's cache. Every tab loads anew when one of them changes over: the older version's
 * parts are gone from the cache then.
 */
export const keepOffline: UpdatesEnvironment['keepOffline'] = (onNewer) => {
  let newer: ServiceWorker | undefined;
  const tell = (worker: ServiceWorker) => {
    if (!newer) navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    newer = worker;
    onNewer();
  };
  const follow = (registration: ServiceWorkerRegistration) => {
    // Without a controller the worker is the first one here, not a newer one.
    if (registration.waiting && navigator.serviceWorker.controller) tell(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed' && navigator.serviceWorker.controller) tell(installing);
      });
    });
  };
  void idleAfterLoad()
    .then(registered)
    .then((registration) => registration && follow(registration));
  return async () => newer?.postMessage({ type: 'SKIP_WAITING' });
};
