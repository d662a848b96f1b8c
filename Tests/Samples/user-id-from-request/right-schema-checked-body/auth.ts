import NextAuth from "next-auth";
import Keycloak from "next-auth/providers/keycloak";

export const { handlers, auth } = NextAuth({ providers: [Keycloak] });
