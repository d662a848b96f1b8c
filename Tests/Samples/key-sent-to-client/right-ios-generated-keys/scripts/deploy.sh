#!/bin/sh
ssh "$HOST" "cat > /etc/puffin/server.env" <<END
BEHEST_KEY=$BEHEST_KEY
END
cat > notes.txt <<'END'
The server reads $BEHEST_KEY.
END
cat > ../Puffin/Generated.swift <<SWIFT
enum Generated {
  static let baseURL = "$BEHEST_BASE_URL"
}
SWIFT
