#!/bin/sh
# Puts together everything that is in the container image: Node.js with the libraries that it loads, dist/image as /app, and an empty
# /data. No shell, no package manager. deploy/Dockerfile runs this, and so does scripts/prove-image.ts where there is no engine.
# Usage: sh deploy/image-root.sh FOLDER [NODE]
set -eu
root=$1
node=${2:-$(command -v node)}
here=$(cd "$(dirname "$0")/.." && pwd)

mkdir -p "$root/usr/local/bin" "$root/etc" "$root/app" "$root/data" "$root/tmp" "$root/proc" "$root/dev"
cp -L "$node" "$root/usr/local/bin/node"
cp -R "$here/dist/image/." "$root/app"
cp "$here/deploy/healthcheck.js" "$root/app/healthcheck.js"

# The path behind "=>", and the loader, which has none.
for native in "$node" "$here"/dist/image/node_modules/@libsql/*/index.node; do
  ldd "$native" | sed -n 's/.*=> \(\/[^ ]*\) .*/\1/p; s/^[[:space:]]*\(\/[^ ]*ld-linux[^ ]*\) .*/\1/p'
done | sort -u | while read -r library; do
  mkdir -p "$root$(dirname "$library")"
  cp -L "$library" "$root$library"
done

printf 'root:x:0:0:root:/:/none\nparley:x:1000:1000:parley:/data:/none\n' > "$root/etc/passwd"
printf 'root:x:0:\nparley:x:1000:\n' > "$root/etc/group"
printf 'hosts: files dns\n' > "$root/etc/nsswitch.conf"
chown 1000:1000 "$root/data"
chmod 1777 "$root/tmp"
