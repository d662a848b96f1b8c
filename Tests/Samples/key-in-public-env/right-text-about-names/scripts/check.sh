#!/bin/sh
# refuse VITE_BEHEST_KEY=...
if grep -rq "VITE_BEHEST_KEY" dist; then echo "VITE_BEHEST_KEY found"; exit 1; fi
unset VITE_BEHEST_KEY
