console.log(import.meta.env.APP_BEHEST_KEY); // expect: key-in-public-env
