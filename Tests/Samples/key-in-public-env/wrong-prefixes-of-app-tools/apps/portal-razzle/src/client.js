window.chat = { key: process.env.RAZZLE_BEHEST_KEY }; // expect: key-in-public-env
