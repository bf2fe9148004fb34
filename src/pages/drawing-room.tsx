import { type ReactNode, useEffect, useRef, useState } from 'react';
import { drawnPicture } from '#charts/drawn-picture.ts';
import type { Edition } from '#exports/index.ts';
import type { Language } from '#i18n/language.ts';
import { LanguageProvider } from '#i18n/use-language.tsx';
import { pictureIds } from '#report/pictures/ids.ts';
import type { Pictures } from '#report/pictures.ts';
import styles from './drawing-room.module.css';
import { pictureNamed } from './picture-view.tsx';

type Drawn = Edition['pictures'];

async function drawnIn(host: HTMLElement, pictures: Pictures): Promise<Drawn> {
  const found = await Promise.all(
    pictureIds.map(async (id) => {
      const drawing = host.querySelector<SVGSVGElement>(`[data-picture="${id}"] svg[role="img"]`);
      const title = pictures[id]?.title;
      return drawing && title !== undefined ? [[id, await drawnPicture(drawing, title)] as const] : [];
    }),
  );
  return Object.fromEntries(found.flat());
}

interface DrawingRoomProps {
  readonly pictures: Pictures;
  readonly language: Language;
  readonly onDrawn: (drawn: Drawn) => void;
}

/** Out of sight, all pictures at the width of a page, in ink on light paper whatever the reader's theme is. */
function DrawingRoom({ pictures, language, onDrawn }: DrawingRoomProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isLeft = false;
    if (host.current)
      drawnIn(host.current, pictures).then((drawn) => {
        if (!isLeft) onDrawn(drawn);
      });
    return () => {
      isLeft = true;
    };
  }, [pictures, onDrawn]);
  return (
    <div ref={host} data-theme="light" data-print="no" aria-hidden inert className={styles.drawingRoom}>
      <LanguageProvider language={language} setLanguage={() => {}}>
        {pictureIds.map((id) => (
          <div key={id} data-picture={id}>
            {pictureNamed(id, pictures)}
          </div>
        ))}
      </LanguageProvider>
    </div>
  );
}

/** Draws every picture; the room has to stand on the page. */
export type Draw = (pictures: Pictures, language: Language) => Promise<Drawn>;

interface Drawing {
  readonly draw: Draw;
  readonly room: ReactNode;
}

interface Asked extends Pick<DrawingRoomProps, 'pictures' | 'language'> {
  readonly answer: (drawn: Drawn) => void;
}

/** Pictures for files, drawn when they are asked for. */
export function useDrawing(): Drawing {
  const [asked, setAsked] = useState<Asked>();
  const draw: Draw = (pictures, language) => new Promise((answer) => setAsked({ pictures, language, answer }));
  const onDrawn = (drawn: Drawn) => {
    setAsked(undefined);
    asked?.answer(drawn);
  };
  const room = asked && <DrawingRoom pictures={asked.pictures} language={asked.language} onDrawn={onDrawn} />;
  return { draw, room };
}
