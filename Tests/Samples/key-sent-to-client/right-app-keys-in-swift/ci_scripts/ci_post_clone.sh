#!/bin/sh
plutil -replace BEHEST_BASE_URL -string "$BEHEST_BASE_URL" ../App/Info.plist
echo "BEHEST_BASE_URL = $BEHEST_BASE_URL" >> ../App/Release.xcconfig
