import { createContext, type ReactNode, Suspense, useContext, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { lazyPart } from '#i18n/lazy-part.tsx';
import { useActions } from '#state/use-app.tsx';
import type { Strategy } from '#strategy/strategy.ts';
import { addressOf, firstPage } from '../addresses.ts';
import { DropDoor } from './drop-door.tsx';
import styles from './files.module.css';
import type { Refused } from './reading.ts';

const ImportReport = lazyPart(() => import('./import-report.tsx').then((module) => ({ default: module.ImportReport })));

/** What became of the files that were brought last. */
export interface ImportOutcome {
  /** The page it is told on: whoever goes on has read it. */
  readonly at: string;
  /** Titles; empty where a strategy has none. */
  readonly added: readonly string[];
  readonly refused: readonly Refused[];
}

interface Imports {
  readonly outcome: ImportOutcome | undefined;
  /** Takes in what is in the files, each strategy as a new one; a single one is opened. */
  take(files: readonly File[]): Promise<void>;
  forget(): void;
}

const Context = createContext<Imports | undefined>(undefined);

export function useImports(): Imports {
  const imports = useContext(Context);
  if (!imports) throw new Error('Files arrive only inside ImportsProvider.');
  return imports;
}

/** The door for files: by the button of the start page, or dropped anywhere. */
export function ImportsProvider({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  const [outcome, setOutcome] = useState<ImportOutcome>();
  const importFrom = useImportFiles();
  const imports: Imports = {
    outcome: outcome?.at === pathname ? outcome : undefined,
    async take(files) {
      setOutcome(undefined);
      setOutcome(await importFrom(files));
    },
    forget: () => setOutcome(undefined),
  };
  // The start page shows the report beside its button.
  const shown = pathname === addressOf.start ? undefined : imports.outcome;
  return (
    <Context value={imports}>
      {children}
      <DropDoor onDrop={imports.take} />
      {shown && (
        <div className={styles.panel}>
          <Suspense>
            <ImportReport outcome={shown} onClose={imports.forget} />
          </Suspense>
        </div>
      )}
    </Context>
  );
}

function useImportFiles() {
  const { pathname } = useLocation();
  const { adopt, addStrategies } = useActions();
  const navigate = useNavigate();
  const open = async (strategy: Strategy) => {
    const at = addressOf.strategy(await adopt(strategy), firstPage);
    await navigate(at);
    return at;
  };
  return async (files: readonly File[]): Promise<ImportOutcome> =>
    (await import('./import-files.ts')).importFiles(files, { at: pathname, open, addStrategies, go: navigate });
}
