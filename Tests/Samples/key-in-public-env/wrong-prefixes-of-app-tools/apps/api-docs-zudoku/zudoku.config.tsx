export default {
  metadata: { title: "Orchard" },
  assistant: { key: process.env.ZUDOKU_PUBLIC_BEHEST_KEY }, // expect: key-in-public-env
};
