import { EditorialGrid } from '#charts/editorial-grid.tsx';
import { FanChart } from '#charts/fan-chart.tsx';
import { MoneyChart } from '#charts/money-chart.tsx';
import { ProblemMap } from '#charts/problem-map.tsx';
import { Thread } from '#charts/thread.tsx';
import { Timeline } from '#charts/timeline.tsx';
import type { Pictures } from '#report/pictures.ts';

interface PlanPictureProps {
  readonly pictures: Pictures;
  /** The section of the plan it belongs to. */
  readonly sectionId: string;
}

/** The picture of a section of the plan, where it has one. */
export function PlanPicture({ pictures, sectionId }: PlanPictureProps) {
  const { outlook, year, members, problems, grid, money, thread } = pictures;
  switch (sectionId) {
    case 'honest':
      return outlook && <FanChart {...outlook} />;
    case 'planOnAPage':
      return <Timeline {...year} />;
    case 'kpis':
      return members && <FanChart {...members} />;
    case 'audience':
      return problems && <ProblemMap {...problems} />;
    case 'content':
      return grid && <EditorialGrid {...grid} />;
    case 'acquisition':
      return money && <MoneyChart {...money} />;
    case 'thread':
      return thread && <Thread {...thread} />;
    default:
      return undefined;
  }
}
