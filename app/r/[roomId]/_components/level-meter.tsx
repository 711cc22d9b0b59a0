/** How loud the own microphone is, drawn at every frame without React. */
import { useEffect, useRef } from 'react';
import { useWords } from '../../../_words/use-words.tsx';
import { useCall } from '../_call/call-context.ts';

/** Quieter than this, in dB of full scale, is drawn as nothing. */
const FLOOR_DB = -60;
/** How often screen readers get a new value, in milliseconds. */
const VALUE_EVERY = 250;

export function LevelMeter() {
  const { lobby } = useWords('page');
  const call = useCall();
  const meter = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let valueAt = 0;
    let frame = requestAnimationFrame(function draw(now) {
      const share = loudness(call.devices.microphoneLevel());
      if (bar.current) bar.current.style.transform = `scaleX(${share.toFixed(3)})`;
      if (now - valueAt >= VALUE_EVERY) {
        valueAt = now;
        meter.current?.setAttribute('aria-valuenow', String(Math.round(share * 100)));
      }
      frame = requestAnimationFrame(draw);
    });
    return () => cancelAnimationFrame(frame);
  }, [call]);

  return (
    <div
      ref={meter}
      role="meter"
      aria-label={lobby.level}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={0}
      className="h-2 w-full overflow-hidden rounded-full bg-sunken ring-1 ring-line forced-colors:border"
    >
      <div
        ref={bar}
        className="h-full origin-left [transform:scaleX(0)] rounded-full bg-linear-to-r from-emerald-500 to-emerald-300 rtl:origin-right forced-colors:bg-[Highlight]"
      />
    </div>
  );
}

/** A level of 0 to 1 as a share of the bar: ears count in decibels. */
function loudness(level: number): number {
  if (level <= 0) return 0;
  return Math.min(1, Math.max(0, 1 - (20 * Math.log10(level)) / FLOOR_DB));
}
