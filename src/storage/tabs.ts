/** What one tab tells the others: it has saved or removed this strategy. */
export interface News {
  readonly id: string;
}

export interface Tabs {
  tell(news: News): void;
  listen(hear: (news: News) => void): void;
}

/** A browser without channels has tabs that find out at the next save. */
export function tabsOn(name: string): Tabs {
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : undefined;
  return {
    tell: (news) => channel?.postMessage(news),
    listen: (hear) => channel?.addEventListener('message', ({ data }) => hear(data as News)), // only this program posts
  };
}
