import NextAuth from "next-auth";
import Dropbox from "next-auth/providers/dropbox";

export const { handlers, auth } = NextAuth({ providers: [Dropbox] });
