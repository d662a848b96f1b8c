export default { expo: { extra: { ...process.env } } }; // expect: key-sent-to-client
