import { useEffect, useRef, useState } from 'react';
import { Notice } from '#ui/notice.tsx';
import styles from './qr.module.css';
import { pixelsOf, qrIn } from './qr.ts';
import { useWorkshopWords } from './use-workshop-words.ts';

const lookEveryMs = 200;

/** The camera, asked for when this is shown and let go when it is not; each QR it sees is told once. */
export function CameraReader({ onText }: { readonly onText: (text: string) => void }) {
  const words = useWorkshopWords().voices;
  const video = useRef<HTMLVideoElement>(null);
  const told = useRef(onText);
  told.current = onText;
  const [isRefused, setRefused] = useState(false);

  useEffect(() => {
    let isOver = false;
    let stream: MediaStream | undefined;
    const seen = new Set<string>();

    async function look(screen: HTMLVideoElement) {
      while (!isOver) {
        const pixels = pixelsOf(screen, screen.videoWidth, screen.videoHeight);
        const text = pixels && (await qrIn(pixels));
        if (text !== undefined && !isOver && !seen.has(text)) {
          seen.add(text);
          told.current(text);
        }
        await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
      }
    }

    async function begin() {
      const wanted = { video: { facingMode: 'environment', width: { ideal: 1280 } } };
      stream = await navigator.mediaDevices.getUserMedia(wanted);
      const screen = video.current;
      if (isOver || screen === null) return release(stream);
      screen.srcObject = stream;
      await screen.play();
      await look(screen);
    }

    begin().catch(() => !isOver && setRefused(true));
    return () => {
      isOver = true;
      if (stream) release(stream);
    };
  }, []);

  if (isRefused) return <Notice kind="caution" title={words.noCamera} />;
  return (
    <>
      <p>{words.holdUp}</p>
      <video ref={video} className={styles.camera} muted playsInline aria-label={words.camera} />
    </>
  );
}

function release(stream: MediaStream) {
  for (const track of stream.getTracks()) track.stop();
}
