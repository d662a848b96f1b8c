// What an app of Expo, React Native or Capacitor carries with it.
require("dotenv").config();
module.exports = {
  expo: {
    name: "x",
    extra: { behestKey: process.env.BEHEST_KEY }, // expect: key-sent-to-client
    updates: { codeSigningCertificate: process.env.BEHEST_KEY },
    android: { config: { googleMaps: { apiKey: process.env.BEHEST_KEY } } },
    ios: { infoPlist: { BehestKey: process.env.BEHEST_KEY } }, // expect: key-sent-to-client
  },
};
