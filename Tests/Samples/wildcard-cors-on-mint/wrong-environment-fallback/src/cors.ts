import cors from "cors";

const origin = process.env.CORS_ORIGIN || "*"; // expect: wildcard-cors-on-mint

export const allowFrontend = cors({ origin, credentials: true });
