import { KJUR } from "jsrsasign";
export const t = (uid: string, key: string) => KJUR.jws.JWS.sign("RS256", { alg: "RS256" }, { tid: "t", pid: "p", uid, iss: "behest" }, key); // expect: browser-guard-bypassed
