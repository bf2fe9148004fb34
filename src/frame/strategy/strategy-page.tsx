import type { ComponentProps, ReactNode } from 'react';
import { Explained } from '#ui/explained.tsx';
import { Layout, Stack } from '#ui/layout.tsx';
import { ExplainedPage } from '../glossary/explained-text.tsx';
import { Page } from '../page.tsx';
import { useSurroundings } from './surroundings.tsx';

type LayoutProps = Pick<ComponentProps<typeof Layout>, 'wide' | 'contents' | 'panel' | 'panelLabel' | 'bar'>;
type PageProps = Pick<ComponentProps<typeof Page>, 'above' | 'lead' | 'of' | 'unprinted'>;

interface StrategyPageProps extends LayoutProps, PageProps {
  /** Where it is not the page's own in the navigation. */
  readonly title?: string | undefined;
  readonly children: ReactNode;
}

/** A page of a strategy in what its frame puts round it. */
export function StrategyPage({ title, above, lead, of, unprinted, children, ...layout }: StrategyPageProps) {
  const { title: usual, nav, mark, tools } = useSurroundings();
  const explainedLead = typeof lead === 'string' ? <Explained text={lead} /> : lead;
  return (
    <ExplainedPage>
      <Layout nav={nav} {...layout}>
        <Page title={title ?? usual} above={above ?? mark} lead={explainedLead} of={of} unprinted={unprinted}>
          {tools ? (
            <Stack>
              <div data-print="no">{tools}</div>
              {children}
            </Stack>
          ) : (
            children
          )}
        </Page>
      </Layout>
    </ExplainedPage>
  );
}
