export function installedBrowser(): string | undefined;
/** What the journeys are walked in: a Chromium without windows where there is one. */
export function journeyBrowser(): string | undefined;
