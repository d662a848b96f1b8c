#!/bin/sh
# The build of an app writes the key into it.
plutil -replace BEHEST_KEY -string "$BEHEST_KEY" ../ios/App/Info.plist # expect: key-sent-to-client
/usr/libexec/PlistBuddy -c "Set :BehestKey $BEHEST_API_KEY" "$SRCROOT/App/Info.plist" # expect: key-sent-to-client
echo "BEHEST_KEY = $BEHEST_KEY" >> ../ios/Config/Secrets.xcconfig # expect: key-sent-to-client
sed -i '' "s/BEHEST_PLACEHOLDER/$BEHEST_KEY/" ../ios/App/Secrets.swift # expect: key-sent-to-client
