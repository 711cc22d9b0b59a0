"""A bad cable between two interfaces: delays, loses and slows down what passes.

Usage: cable.py NEAR FAR. Each line on its input sets it anew: the part lost (0 to 1) and the delay in seconds, both ways alike;
the rates from near to far and from far to near, in bits a second (0 for no limit); and for how many seconds a packet waits at
most for its turn, before it is lost. It ends with its input. Many kernels have no netem; every kernel has packet sockets.
"""
import collections
import os
import random
import select
import socket
import sys
import time

ETH_P_ALL = 0x0003
SOL_PACKET = 263
PACKET_VNET_HDR = 15
PACKET_OUTGOING = 4
VNET_HDR_LENGTH = 10  # before each packet, and on no line

loss, delay, longest_queue = 0.0, 0.0, 0.0


def attach(interface):
    end = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(ETH_P_ALL))
    # Checksums that the sender left to its hardware stay a note on the packet, and are made good at the last interface.
    end.setsockopt(SOL_PACKET, PACKET_VNET_HDR, 1)
    end.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4 << 20)
    end.bind((interface, 0))
    end.setblocking(False)
    return end


class Direction:
    def __init__(self, source, target):
        self.source, self.target = source, target
        self.waiting = collections.deque()
        self.free_at = 0.0
        self.rate = 0.0

    def take(self, now):
        while True:
            try:
                packet, address = self.source.recvfrom(1 << 17)
            except BlockingIOError:
                return
            if address[2] == PACKET_OUTGOING or random.random() < loss:
                continue
            leaves = now
            if self.rate > 0:
                leaves = max(now, self.free_at)
                if leaves - now > longest_queue:
                    continue
                leaves += (len(packet) - VNET_HDR_LENGTH) * 8 / self.rate
                self.free_at = leaves
            self.waiting.append((leaves + delay, packet))

    def give(self, now):
        while self.waiting and self.waiting[0][0] <= now:
            packet = self.waiting.popleft()[1]
            try:
                self.target.send(packet)
            except OSError:
                pass  # the other interface is down, or its queue is full: lost, as on any cable


ends = [attach(interface) for interface in sys.argv[1:3]]
directions = [Direction(ends[0], ends[1]), Direction(ends[1], ends[0])]
print("laid", flush=True)
while True:
    due = [direction.waiting[0][0] for direction in directions if direction.waiting]
    timeout = max(0.0, min(due) - time.monotonic()) if due else None
    ready = select.select([sys.stdin, *ends], [], [], timeout)[0]
    if sys.stdin in ready:
        line = os.read(0, 1000)
        if not line:
            break
        words = line.decode().splitlines()[-1].split()
        loss, delay, directions[0].rate, directions[1].rate, longest_queue = (float(word) for word in words)
    for direction in directions:
        direction.take(time.monotonic())
        direction.give(time.monotonic())
