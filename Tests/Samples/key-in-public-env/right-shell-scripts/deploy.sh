#!/usr/bin/env bash
# Scripts that give the key to servers, and addresses to builds.
set -euo pipefail
export VITE_BEHEST_BASE_URL="https://shop.behest.app"
unset VITE_BEHEST_KEY
if [ -n "${NEXT_PUBLIC_BEHEST_KEY:-}" ]; then
  echo "NEXT_PUBLIC_BEHEST_KEY=... would ship the key" >&2
  exit 1
fi
grep -rn "VITE_BEHEST_KEY=" dist && exit 1
echo "BEHEST_KEY=$BEHEST_KEY" >> .env.server
printf 'VITE_BEHEST_SLUG=%s\n' "$SLUG" >> .env.production
docker build --build-arg VITE_BEHEST_BASE_URL="$VITE_BEHEST_BASE_URL" -t shop .
docker run -e BEHEST_KEY -e VITE_BEHEST_MODEL=fast shop
