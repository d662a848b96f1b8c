import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function tokenFor(player: string, club?: string) {
  const { token } = await behest.auth.mint({ user_id: clean(player) });
  return { token, club: clean(club ?? "") };
}

// Serves the session's id and the body's club alike; neither takes on the other's origin.
function clean(name: string) {
  return name.trim();
}
