window.chat = { tokenEndpoint: process.env.RAZZLE_BEHEST_TOKEN_ENDPOINT };
