export default defineOAuthGitHubEventHandler({
  async onSuccess(event, { user }) {
    await setUserSession(event, { user: { id: user.id, login: user.login } });
    return sendRedirect(event, "/");
  },
});
