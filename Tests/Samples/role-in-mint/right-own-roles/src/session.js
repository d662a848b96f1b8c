import { jwtVerify, SignJWT } from "jose";

const secret = new TextEncoder().encode(process.env.SESSION_SECRET);

export const open = ({ id, role }) =>
  new SignJWT({ role }).setSubject(id).setProtectedHeader({ alg: "HS256" }).sign(secret);

export const read = async (jwt) => (await jwtVerify(jwt, secret)).payload;
