#!/bin/sh
# Starts coturn with deploy/coturn.conf and what this machine alone knows, and gives it the certificate that Caddy gets and renews.
#   DOMAIN             the name of this host, whose address of version 4 people reach it by
#   TURN_SECRET_FILE   the secret that is shared with Parley
#   CERTIFICATES       where Caddy keeps its certificates; without it, there is no turns:
#   PUBLIC_ADDRESS, LOCAL_ADDRESS
#                      the address that people reach, and the one to listen on, where this script finds the wrong ones
# Arguments go on to turnserver.
set -eu
umask 077
here=$(cd "$(dirname "$0")" && pwd)
run=${RUN_FOLDER:-/run/coturn}
conf=$run/turnserver.conf

public=${PUBLIC_ADDRESS:-$(getent ahostsv4 "$DOMAIN" | sed -n '1s/ .*//p')}
case $public in
  '') echo "The name $DOMAIN has no address of version 4 yet: make the DNS record first." >&2 && exit 1 ;;
  127.*) [ -n "${PUBLIC_ADDRESS:-}" ] || { echo "This machine takes $DOMAIN for itself ($public): take it out of /etc/hosts, or set PUBLIC_ADDRESS." >&2 && exit 1; } ;;
esac
# Where the public address is the machine's own, that one; behind a cloud's address translation, the one that leads out.
local=${LOCAL_ADDRESS:-$(ip -4 route get "$public" | sed -n 's/.* src \([0-9.]*\).*/\1/p')}

# The certificate that Caddy got last, without its ending: after a change of the authority those of both are there. Nothing while there is none.
latest() { ls -t "${CERTIFICATES:-/nowhere}"/*/"$DOMAIN/$DOMAIN".crt 2>/dev/null | sed -n '1s/\.crt$//p'; }

# What it says, with its key, as one number.
certificate() {
  name=$(latest)
  [ -z "$name" ] || cat "$name.crt" "$name.key" | cksum
}

take_certificate() {
  name=$(latest)
  cat "$name.crt" > "$run/certificate.pem"
  cat "$name.key" > "$run/key.pem"
}

serve() {
  served=$(certificate)
  {
    cat "$here/coturn.conf"
    printf 'realm=%s\nstatic-auth-secret=%s\n' "$DOMAIN" "$(cat "$TURN_SECRET_FILE")"
    printf 'listening-ip=%s\nrelay-ip=%s\n' "$local" "$local"
    [ "$public" = "$local" ] || printf 'external-ip=%s/%s\n' "$public" "$local"
    printf 'userdb=%s/turndb\npidfile=%s/turnserver.pid\nlog-file=stdout\n' "$run" "$run"
    if [ -n "$served" ]; then
      take_certificate
      printf 'cert=%s/certificate.pem\npkey=%s/key.pem\n' "$run" "$run"
    else
      printf 'no-tls\n'
    fi
  } > "$conf"
  turnserver -c "$conf" "$@" &
  child=$!
}

child=
sleeper=
trap 'kill $child $sleeper 2>/dev/null; wait; exit 0' TERM INT
serve "$@"
while kill -0 "$child" 2>/dev/null; do
  sleep "${LOOK_EVERY:-10}" &
  sleeper=$!
  wait "$sleeper"
  now=$(certificate)
  [ "$now" != "$served" ] || continue
  if [ -n "$served" ]; then
    # A new one in the place of the old: coturn reads it without ending any call.
    take_certificate
    served=$now
    kill -USR2 "$child"
  else
    kill "$child"
    wait "$child" || true
    serve "$@"
  fi
done
wait "$child"
