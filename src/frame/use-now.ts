import { useEffect, useState } from 'react';

/** The moment it is, in milliseconds since 1970, told anew every `everyMs` while `isRunning`. */
export function useNow(isRunning: boolean, everyMs = 500): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    setNow(Date.now());
    if (!isRunning) return;
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [isRunning, everyMs]);
  return now;
}
