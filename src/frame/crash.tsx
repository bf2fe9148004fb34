import { Component, type ReactNode } from 'react';
import { useApp } from '#state/use-app.tsx';
import { titleOf } from '#storage/record.ts';
import { Button, LinkButton } from '#ui/button.tsx';
import { Layout, Row, Stack } from '#ui/layout.tsx';
import { addressOf, hrefOf } from './addresses.ts';
import { House } from './layout.tsx';
import { Page } from './page.tsx';
import { useHandOut } from './use-hand-out.ts';
import { useWords } from './use-words.ts';

interface CrashGuardProps {
  /** Another address is another page: it gets a fresh start. */
  readonly address: string;
  readonly children: ReactNode;
}

/** A page that throws takes nothing with it: the answers stay, and the way on is shown. */
export class CrashGuard extends Component<CrashGuardProps, { readonly hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override componentDidUpdate(before: CrashGuardProps) {
    if (this.state.hasCrashed && before.address !== this.props.address) this.setState({ hasCrashed: false });
  }

  override render() {
    if (!this.state.hasCrashed) return this.props.children;
    return <CrashedPage onAgain={() => this.setState({ hasCrashed: false })} />;
  }
}

function CrashedPage({ onAgain }: { readonly onAgain: () => void }) {
  const words = useWords();
  const strategy = useApp((app) => app.strategy);
  const handOut = useHandOut();
  return (
    <House>
      <Layout>
        <Page title={words.crash.title}>
          <Stack>
            <p role="alert">{words.crash.text}</p>
            <Row>
              {strategy && (
                <Button kind="primary" onClick={() => handOut(strategy.id, titleOf(strategy))}>
                  {words.crash.download}
                </Button>
              )}
              <Button onClick={onAgain}>{words.crash.again}</Button>
              <LinkButton href={hrefOf(addressOf.start)}>{words.toStart}</LinkButton>
            </Row>
          </Stack>
        </Page>
      </Layout>
    </House>
  );
}
