#!/bin/sh
plutil -replace BEHEST_KEY -string "$BEHEST_KEY" ../App/Info.plist # expect: key-sent-to-client
/usr/libexec/PlistBuddy -c "Set :BehestSecret $BEHEST_SECRET" ../App/Info.plist # expect: key-sent-to-client
echo "BEHEST_KEY = $BEHEST_KEY" >> ../App/Release.xcconfig # expect: key-sent-to-client
