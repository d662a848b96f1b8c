// better-auth: its sessions by API, by the signed cache of the cookie, by a plugin's organisation.
import { betterAuth } from "better-auth";
import { organization } from "better-auth/plugins";
export const auth = betterAuth({ plugins: [organization()], session: { cookieCache: { enabled: true } } });
