// The id that another service gave, as text, is the session's from then on.
export default defineOAuthGitHubEventHandler({
  async onSuccess(event, { user }) {
    await setUserSession(event, { user: { id: String(user.id), name: user.login } });
    return sendRedirect(event, "/");
  },
});
