/** The outbox through Prisma. */
import type { Outbox, OutboxEvent, OutboxPlace } from '#server/rooms/outbox';
import type { PrismaClient, WebhookEvent } from './generated/sqlite/client.ts';

/** @param prisma a client of the migrated database */
export function createPrismaOutbox(prisma: PrismaClient): Outbox {
  const place = ({ receiver, roomId, id }: OutboxPlace) => ({ receiver, roomId, id });

  return {
    async add(events) {
      const data = events.map((event) => ({ ...event, createdAt: new Date(event.createdAt), nextAttemptAt: new Date(event.nextAttemptAt) }));
      await prisma.webhookEvent.createMany({ data });
    },

    async first(receiver, roomId) {
      const row = await prisma.webhookEvent.findFirst({ where: { receiver, roomId }, orderBy: { id: 'asc' } });
      return row ? eventOf(row) : undefined;
    },

    async roomsWaiting(receiver) {
      const rows = await prisma.webhookEvent.groupBy({ by: ['roomId'], where: { receiver } });
      return rows.map(({ roomId }) => roomId);
    },

    async latestId() {
      const { _max } = await prisma.webhookEvent.aggregate({ _max: { id: true } });
      return _max.id ?? undefined;
    },

    async postpone(event, attempts, nextAttemptAt) {
      await prisma.webhookEvent.updateMany({ where: place(event), data: { attempts, nextAttemptAt: new Date(nextAttemptAt) } });
    },

    async remove(event) {
      await prisma.webhookEvent.deleteMany({ where: place(event) });
    },

    async keepOnly(receivers) {
      return (await prisma.webhookEvent.deleteMany({ where: { receiver: { notIn: [...receivers] } } })).count;
    },
  };
}

function eventOf({ createdAt, nextAttemptAt, ...row }: WebhookEvent): OutboxEvent {
  return { ...row, createdAt: createdAt.getTime(), nextAttemptAt: nextAttemptAt.getTime() };
}
