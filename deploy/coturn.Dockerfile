# coturn as Debian has it: the version that deploy/coturn.test.ts tries this configuration with.
FROM debian:12.11-slim
RUN apt-get update \
  && apt-get install --yes --no-install-recommends coturn iproute2 \
  && rm -rf /var/lib/apt/lists/*
COPY coturn.conf coturn.sh /etc/parley/
USER 1000:1000
CMD ["/bin/sh", "/etc/parley/coturn.sh"]
