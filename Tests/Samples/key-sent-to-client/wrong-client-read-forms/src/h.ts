const { env: { BEHEST_KEY } } = process; // expect: key-sent-to-client
export { BEHEST_KEY };
