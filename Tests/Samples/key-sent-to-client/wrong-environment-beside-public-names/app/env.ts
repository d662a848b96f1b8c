export const chosen = () => ({ url: process.env.BEHEST_BASE_URL });
export const all = () => ({ ...process.env }); // expect: key-sent-to-client
