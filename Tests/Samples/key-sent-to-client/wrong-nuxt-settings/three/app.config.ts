export default defineAppConfig({ behest: { key: process.env.BEHEST_KEY } }); // expect: key-sent-to-client
