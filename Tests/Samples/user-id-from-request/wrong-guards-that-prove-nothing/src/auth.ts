// Tests that say nothing of who the caller is.
import NextAuth from "next-auth";

export const { auth } = NextAuth({ providers: [] });
