#!/bin/sh
cat > ../Puffin/Generated.swift <<SWIFT
enum Generated {
  static let baseURL = "$BEHEST_BASE_URL"
  static let key = "$BEHEST_KEY" # expect: key-sent-to-client
}
SWIFT
tee ../Config/Release.xcconfig <<-END
	GATEWAY = ${BEHEST_API_KEY} # expect: key-sent-to-client
	END
