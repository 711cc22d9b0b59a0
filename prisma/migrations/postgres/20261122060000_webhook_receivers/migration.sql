-- Nothing was ever written to this table: it is made anew, with another key.
DROP TABLE "WebhookEvent";

-- CreateTable
CREATE TABLE "WebhookEvent" (
    "receiver" INTEGER NOT NULL,
    "roomId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "attempts" INTEGER NOT NULL,
    "nextAttemptAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "WebhookEvent_pkey" PRIMARY KEY ("receiver", "roomId", "id")
);
