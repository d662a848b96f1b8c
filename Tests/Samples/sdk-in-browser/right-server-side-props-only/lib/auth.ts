import GitlabProvider from "next-auth/providers/gitlab";

export const authOptions = {
  providers: [
    GitlabProvider({ clientId: process.env.GL_ID!, clientSecret: process.env.GL_SECRET! }),
  ],
};
