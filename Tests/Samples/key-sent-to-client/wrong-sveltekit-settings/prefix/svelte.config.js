export default { kit: { env: { publicPrefix: "" } } }; // expect: key-sent-to-client
