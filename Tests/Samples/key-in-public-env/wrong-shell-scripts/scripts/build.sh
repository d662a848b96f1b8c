#!/usr/bin/env bash
# Scripts, Makefiles and package scripts.
set -euo pipefail
: "${BEHEST_KEY:?BEHEST_KEY is not set}"
# VITE_BEHEST_KEY=$BEHEST_KEY
export VITE_BEHEST_BASE_URL=https://x.behest.app
VITE_AI_KEY="${BEHEST_KEY}" npm run build # expect: key-in-public-env
docker run -e VITE_BEHEST_KEY -p 80:80 web # expect: key-in-public-env
docker run -e "BEHEST_KEY=$BEHEST_KEY" api
curl -H "Authorization: Bearer $BEHEST_KEY" "https://x.behest.app/v1/auth/mint?x=$NEXT_PUBLIC_X"
eas env:create --name EXPO_PUBLIC_BEHEST_KEY --value "$BEHEST_KEY" # expect: key-in-public-env
if grep -r "VITE_BEHEST_KEY=" dist; then echo "found VITE_BEHEST_KEY=..." >&2; exit 1; fi
git grep -q 'NEXT_PUBLIC_BEHEST_KEY=' && exit 1
supabase secrets set BEHEST_KEY="$BEHEST_KEY"
printf 'NEXT_PUBLIC_CHAT=%s\n' "$BEHEST_KEY" > .env.local
