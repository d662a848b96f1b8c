import NextAuth from "next-auth";
import Zoom from "next-auth/providers/zoom";

export const { handlers, auth } = NextAuth({ providers: [Zoom] });
