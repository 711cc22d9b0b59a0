/** What hosts do with their rooms from outside the meeting: the list of them, settings, attendance, and links for other devices. */
import { fail, type Result } from '#protocol/errors';
import type { RoomId } from '#protocol/room';
import { type Attendance, type AuditEntry, HOST_LINK_FRAGMENT, type HostLink, type MyRoom, type RoomSetup, UseHostLink, type UsedHostLink } from '#protocol/rooms-api';
import { SettingsChange } from '#protocol/room-settings';
import { act } from '#server/rooms/hosting';
import { prepareChange } from '#server/rooms/passcode';
import type { AuditRecord, VisitRecord } from '#server/rooms/repository';
import type { Visitor } from '#server/rooms/visitor';
import { readJson } from './body.ts';
import { browserOf } from './browser-cookie.ts';
import { problem } from './problem.ts';
import { type Api, type ApiContext, done, roomIdOf, type RoomRoutesOptions } from './room-routes.ts';

export function addHostRoutes(api: Api, { rooms, baseUrl, visitorOf }: RoomRoutesOptions): void {
  /** Runs what is for those who host the room that the address names. */
  const forHosts = async <T>(c: ApiContext, run: (id: RoomId, visitor: Visitor) => Promise<Result<T>>): Promise<Result<T>> => {
    const id = roomIdOf(c);
    return id ? run(id, await visitorOf(c.env.incoming)) : fail('room-not-found');
  };
  const answer = <T>(c: ApiContext, result: Result<T>, tell: (value: T) => object): Response =>
    result.ok ? c.json(tell(result.value)) : problem(result.error);

  api.get('/api/my/rooms', async (c) => {
    const { holders } = await visitorOf(c.env.incoming);
    const mine: readonly MyRoom[] = await rooms.ownedBy(holders);
    return c.json(mine);
  });

  api.get('/api/rooms/:id/settings', async (c) => {
    const hosted = await forHosts(c, (id, visitor) => rooms.hostedBy(visitor, id, 'configure'));
    return answer(c, hosted, ({ room, actor: { role } }): RoomSetup => {
      return { room: room.view, role: role === 'host' ? 'host' : 'co-host', settings: room.door.settings };
    });
  });

  api.patch('/api/rooms/:id', async (c) => {
    const hosted = await forHosts(c, (id, visitor) => rooms.hostedBy(visitor, id, 'configure'));
    if (!hosted.ok) return problem(hosted.error);
    const wish = await readJson(c.env.incoming, SettingsChange);
    if (!wish.ok) return problem(wish.error, { connection: 'close' });
    const change = await prepareChange(wish.value);
    const changed = act(hosted.value.room, hosted.value.actor, { kind: 'configure', change });
    await rooms.stored();
    return done(c, changed);
  });

  api.post('/api/rooms/:id/reopen', async (c) => done(c, await forHosts(c, (id, visitor) => rooms.reopen(id, visitor))));
  api.delete('/api/rooms/:id', async (c) => done(c, await forHosts(c, (id, visitor) => rooms.delete(id, visitor))));

  api.get('/api/rooms/:id/attendance', async (c) => {
    const visits = await forHosts(c, (id, visitor) => rooms.attendance(id, visitor));
    return answer(c, visits, (list) => list.map(attendanceOf));
  });

  api.get('/api/rooms/:id/audit', async (c) => {
    const entries = await forHosts(c, (id, visitor) => rooms.audit(id, visitor));
    return answer(c, entries, (list) => list.map(auditOf));
  });

  api.post('/api/rooms/:id/host-links', async (c) => {
    const id = roomIdOf(c);
    const link = await forHosts(c, (roomId, visitor) => rooms.makeHostLink(roomId, visitor));
    const base = baseUrl(c.env.incoming);
    return answer(c, link, ({ secret, expiresAt }): HostLink => ({ url: `${base}/r/${id}#${HOST_LINK_FRAGMENT}${secret}`, expiresAt }));
  });

  api.post('/api/host-links', async (c) => {
    const request = await readJson(c.env.incoming, UseHostLink);
    if (!request.ok) return problem(request.error, { connection: 'close' });
    const browser = browserOf(c.req.header('cookie'), baseUrl(c.env.incoming).startsWith('https:'));
    c.env.incoming.headers.cookie = browser.cookie;
    const { holders } = await visitorOf(c.env.incoming);
    const used = await rooms.useHostLink(request.value.secret, holders);
    if (used.ok) c.header('set-cookie', browser.setCookie);
    return answer(c, used, (id): UsedHostLink => ({ id }));
  });
}

const attendanceOf = ({ name, role, joinedAt, left }: VisitRecord): Attendance => ({ name, role, joinedAt, ...(left ? { leftAt: left.at } : {}) });

const auditOf = ({ at, actor, action, target }: AuditRecord): AuditEntry => ({ at, actor, action, ...(target === undefined ? {} : { target }) });
