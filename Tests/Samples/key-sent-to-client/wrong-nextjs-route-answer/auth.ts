import NextAuth from "next-auth";
import Figma from "next-auth/providers/figma";

export const { handlers, auth } = NextAuth({ providers: [Figma] });
