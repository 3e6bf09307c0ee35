#!/usr/bin/env bash
# A dump every day, the latest fourteen of which are kept. A dump that was broken off never looks like a whole one.
set -euo pipefail
shopt -s nullglob
while true; do
    name="/backups/paygrade-$(date -u +%Y-%m-%dT%H%M%SZ).dump"
    if pg_dump --format=custom --file="$name.partial" paygrade && pg_restore --list "$name.partial" >/dev/null; then
        mv "$name.partial" "$name"
        echo "backup: $name, $(stat -c %s "$name") bytes"
        dumps=(/backups/paygrade-*.dump)
        for ((i = 0; i < ${#dumps[@]} - 14; i++)); do rm -- "${dumps[$i]}"; done
    else
        rm -f -- "$name.partial"
        echo "backup: failed; the next try is in an hour" >&2
        sleep 3600
        continue
    fi
    sleep 86400
done
