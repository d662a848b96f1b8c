import { planOf } from "../../utils/billing";

export default defineOAuthGitHubEventHandler({
  async onSuccess(event, { user }) {
    const id = `github-${user.id}`;
    await setUserSession(event, { user: { id, plan: await planOf(id) } });
    return sendRedirect(event, "/");
  },
});
