import { Component, type ReactNode } from 'react';
import { askAgain, PartMissing } from '#i18n/lazy-part.tsx';
import { useApp } from '#state/use-app.tsx';
import { titleOf } from '#storage/record.ts';
import { Button, LinkButton } from '#ui/button.tsx';
import { Layout, Row, Stack } from '#ui/layout.tsx';
import { addressOf, hrefOf } from './addresses.ts';
import { PageLayout } from './layout.tsx';
import { Page } from './page.tsx';
import { useHandOut } from './use-hand-out.ts';
import { useWords } from './use-words.ts';

interface CrashGuardProps {
  /** Another address is another page: it gets a fresh start. */
  readonly address: string;
  readonly children: ReactNode;
}

interface Crashed {
  readonly hasCrashed: boolean;
  /** Nothing is wrong with the page but that it did not arrive. */
  readonly isMissing: boolean;
}

/** A page that throws takes nothing with it: the answers stay, and the way on is shown. */
export class CrashGuard extends Component<CrashGuardProps, Crashed> {
  override state: Crashed = { hasCrashed: false, isMissing: false };

  static getDerivedStateFromError(error: unknown): Crashed {
    return { hasCrashed: true, isMissing: error instanceof PartMissing };
  }

  override componentDidUpdate(before: CrashGuardProps) {
    if (this.state.hasCrashed && before.address !== this.props.address) this.tryAgain();
  }

  private readonly tryAgain = () => {
    askAgain();
    this.setState({ hasCrashed: false });
  };

  override render() {
    if (!this.state.hasCrashed) return this.props.children;
    return <CrashedPage isMissing={this.state.isMissing} onAgain={this.tryAgain} />;
  }
}

interface CrashedPageProps {
  readonly isMissing: boolean;
  readonly onAgain: () => void;
}

function CrashedPage({ isMissing, onAgain }: CrashedPageProps) {
  const words = useWords();
  const said = isMissing ? words.missing : words.crash;
  const strategy = useApp((app) => app.strategy);
  const handOut = useHandOut();
  return (
    <PageLayout>
      <Layout>
        <Page title={said.title}>
          <Stack>
            <p role="alert">{said.text}</p>
            <Row>
              {isMissing && (
                <Button kind="primary" onClick={() => window.location.reload()}>
                  {words.missing.reload}
                </Button>
              )}
              {strategy && (
                <Button kind={isMissing ? 'plain' : 'primary'} onClick={() => handOut(strategy.id, titleOf(strategy))}>
                  {words.crash.download}
                </Button>
              )}
              <Button onClick={onAgain}>{said.again}</Button>
              <LinkButton href={hrefOf(addressOf.start)}>{words.toStart}</LinkButton>
            </Row>
          </Stack>
        </Page>
      </Layout>
    </PageLayout>
  );
}
