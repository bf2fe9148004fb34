import type { ReactNode } from 'react';
import { EditorialGrid } from '#charts/editorial-grid.tsx';
import { FanChart } from '#charts/fan-chart.tsx';
import { MoneyChart } from '#charts/money-chart.tsx';
import { ProblemMap } from '#charts/problem-map.tsx';
import { Thread } from '#charts/thread.tsx';
import { Timeline } from '#charts/timeline.tsx';
import type { PictureId, Pictures } from '#report/pictures.ts';

/** How each picture of the plan is drawn; undefined where there is nothing to draw. */
const drawn: { readonly [Id in PictureId]: (pictures: Pictures) => ReactNode } = {
  outlook: ({ outlook }) => outlook && <FanChart {...outlook} />,
  year: ({ year }) => <Timeline {...year} />,
  members: ({ members }) => members && <FanChart {...members} />,
  problems: ({ problems }) => problems && <ProblemMap {...problems} />,
  grid: ({ grid }) => grid && <EditorialGrid {...grid} />,
  money: ({ money }) => money && <MoneyChart {...money} />,
  thread: ({ thread }) => thread && <Thread {...thread} />,
};

const isPicture = (name: string): name is PictureId => Object.hasOwn(drawn, name);

/** A picture of the plan by the name its document gives it. */
export const pictureNamed = (name: string, pictures: Pictures): ReactNode =>
  isPicture(name) ? drawn[name](pictures) : undefined;
