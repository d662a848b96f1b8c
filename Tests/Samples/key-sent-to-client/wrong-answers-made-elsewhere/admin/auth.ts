import NextAuth from "next-auth";

export const { handlers } = NextAuth({
  providers: [],
  callbacks: {
    session: ({ session }) => ({
      ...session,
      gateway: process.env.BEHEST_KEY, // expect: key-sent-to-client
    }),
  },
});
