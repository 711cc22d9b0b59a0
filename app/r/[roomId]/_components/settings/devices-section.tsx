/** Which devices are in use, and whether they work. */
import { DevicePickers } from '../device-pickers.tsx';
import { LevelMeter } from '../level-meter.tsx';
import { SpeakerTest } from '../speaker-test.tsx';

export function DevicesSection() {
  return (
    <>
      <DevicePickers />
      <div className="flex flex-wrap items-center gap-4">
        <div className="min-w-32 flex-1">
          <LevelMeter />
        </div>
        <SpeakerTest />
      </div>
    </>
  );
}
