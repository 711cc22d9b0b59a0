#!/bin/sh
# Makes every secret of deploy/compose.yaml once, and gives each to the one who reads it. Run before every start, it changes nothing that is there.
# With the word rotate-turn it makes a new secret for TURN; the service turn and app are then to be started anew.
set -eu
umask 077
secrets=${SECRETS:-/secrets}
app=${APP_OWNER:-1000:1000}
database=${DATABASE_OWNER:-999:999}

# 32 random bytes, in letters that need no quoting in an address or a configuration.
random() { od -An -v -N32 -tx1 /dev/urandom | tr -d ' \n'; }

# put FILE OWNER: what comes in, whole or not at all.
put() {
  cat > "$1.new"
  chmod 0400 "$1.new"
  chown "$2" "$1.new"
  mv -f "$1.new" "$1"
}

mkdir -p "$secrets/database" "$secrets/turn" "$secrets/app"
if [ "${1:-}" = rotate-turn ]; then rm -f "$secrets/turn/secret"; fi
[ -s "$secrets/database/password" ] || random | put "$secrets/database/password" "$database"
[ -s "$secrets/turn/secret" ] || random | put "$secrets/turn/secret" "$app"

# Copies, made from their originals every time.
printf 'postgres://parley:%s@database:5432/parley' "$(cat "$secrets/database/password")" | put "$secrets/app/database-url" "$app"
put "$secrets/app/turn-secret" "$app" < "$secrets/turn/secret"
chown "$app" "$secrets/app" "$secrets/turn"
chown "$database" "$secrets/database"

# Volumes that user 1000 writes to.
for folder in ${WRITABLE:-}; do chown "$app" "$folder"; done
