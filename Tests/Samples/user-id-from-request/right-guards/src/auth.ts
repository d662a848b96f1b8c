// What makes a value of the client safe: equality with the session's, membership, authorisation.
import NextAuth from "next-auth";

export const { auth } = NextAuth({ providers: [] });
