#!/usr/bin/env bash
# Asks the site in this container whether it is ready; the image has no curl.
exec 3<>"/dev/tcp/127.0.0.1/${QUARKUS_HTTP_PORT:-8080}"
printf 'GET /q/health/ready HTTP/1.0\r\n\r\n' >&3
grep -q ' 200 ' <&3
