// The environment wins, and when it is empty the literal does.
const KEY = process.env.BEHEST_KEY || "behest_sk_live_f1d5be4ba93c4f36be28c045a99eba71"; // expect: key-hardcoded

const { BEHEST_API_KEY = "behest_sk_live_8af8a1607a5409aa6fb2122a0301e954" } = process.env; // expect: key-hardcoded

function credentials(key = `behest_sk_live_6890a82bbadef2a48e574d70a209bd56`) { // expect: key-hardcoded
  return { key, older: BEHEST_API_KEY };
}

module.exports = { KEY, credentials };
