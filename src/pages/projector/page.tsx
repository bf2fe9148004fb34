import { useEffect, useState } from 'react';
import { newsOfKey } from '#facilitation/clicker.ts';
import { useWorkshopWords } from '#facilitation/use-workshop-words.ts';
import { useStayAwake } from '#frame/stay-awake.ts';
import { PageTitle } from '#ui/page-title.tsx';
import type { Projection, ProjectorNews } from '#workshop/projection.ts';
import { projectionIn } from '#workshop/projection.ts';
import { Projected } from '../projected.tsx';

/** How often a window that has lost its opener asks for what to show. */
const askEveryMs = 1500;

const opener = (): Window | undefined => (window.opener as Window | null) ?? undefined; // the DOM types it as anything

const tell = (news: ProjectorNews) => opener()?.postMessage(news, '*'); // a page opened from a disk has no origin to name

/** The projected window: it shows what the window that opened it sends, and nothing it has of its own. */
export default function ProjectorPage() {
  const words = useWorkshopWords().projector;
  const [projection, setProjection] = useState<Projection>();
  useStayAwake(true);

  useEffect(() => {
    document.title = words.title;
  }, [words]);

  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      const told = source !== null && source === opener() ? projectionIn(data) : undefined;
      if (told) setProjection(told);
    };
    const press = (event: KeyboardEvent) => {
      const news = newsOfKey(event);
      if (news === undefined) return;
      event.preventDefault();
      tell({ kind: news });
    };
    const ask = () => tell({ kind: 'ready' });
    addEventListener('message', hear);
    addEventListener('keydown', press);
    ask();
    const timer = setInterval(ask, askEveryMs);
    return () => {
      clearInterval(timer);
      removeEventListener('message', hear);
      removeEventListener('keydown', press);
    };
  }, []);

  if (projection)
    return (
      <main id="main">
        <Projected projection={projection} />
      </main>
    );
  return (
    <main id="main">
      <PageTitle lead={opener() ? words.waiting : words.alone}>{words.title}</PageTitle>
    </main>
  );
}
