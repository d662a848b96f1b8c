import jwt from "jsonwebtoken";
export const token = (uid: string, pem: string) => jwt.sign({ tid: "t", pid: "p", uid }, pem, { algorithm: "RS256", audience: "behest" }); // expect: browser-guard-bypassed
