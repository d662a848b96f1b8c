export const k = (window as any).ENV.BEHEST_KEY; // expect: key-sent-to-client
