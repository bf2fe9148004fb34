import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import { Button, LinkButton } from '#ui/button.tsx';
import { Row } from '#ui/layout.tsx';

interface ContinueBarProps {
  readonly backTo: string;
  /** True once problems were shown and are still there. */
  readonly hasWarned: boolean;
  readonly onContinue: () => void;
}

/** Back is a link: it asks nothing and checks nothing. */
export function ContinueBar({ backTo, hasWarned, onContinue }: ContinueBarProps) {
  const words = useOpenedWords().stage;
  return (
    <Row>
      <Button kind="primary" onClick={onContinue}>
        {hasWarned ? words.continueWithout : words.continue}
      </Button>
      <LinkButton kind="quiet" href={backTo}>
        {words.back}
      </LinkButton>
    </Row>
  );
}
