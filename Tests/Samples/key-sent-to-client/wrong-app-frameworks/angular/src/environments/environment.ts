// Each framework has a file whose values are bundled.
export const environment = { production: false, behest: { apiKey: process.env["BEHEST_KEY"] } }; // expect: key-sent-to-client
