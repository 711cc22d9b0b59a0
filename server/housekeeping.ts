/** What nobody else does: deletes what nobody used for long, now and every hour. */
import { log } from './log.ts';
import type { Rooms } from './rooms/rooms.ts';

const HOUR = 60 * 60 * 1_000;

export async function startHousekeeping(rooms: Rooms, roomDays: number, visitDays: number): Promise<void> {
  const expire = async (): Promise<void> => {
    try {
      const expired = await rooms.expire(roomDays, visitDays);
      if (expired.rooms + expired.visits > 0) log.info(expired, 'deleted what expired');
    } catch (error) {
      log.error({ err: error }, 'could not delete what expired');
    }
  };
  await expire();
  setInterval(expire, HOUR).unref();
}
