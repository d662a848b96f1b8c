const { BEHEST_KEY: k = "" } = import.meta.env; // expect: key-sent-to-client
export { k };
