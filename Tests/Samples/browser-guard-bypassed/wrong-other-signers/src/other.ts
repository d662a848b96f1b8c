import { SignJWT } from "jose";
export const dpop = (key: CryptoKey) => new SignJWT({ htm: "POST", htu: "https://x" }).setProtectedHeader({ alg: "ES256" }).sign(key);
