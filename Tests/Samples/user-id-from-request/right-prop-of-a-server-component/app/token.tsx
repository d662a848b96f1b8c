// The page hands the session's id to the component that mints.
import { Behest } from "@behest/client-ts";
import { Chat } from "./chat";
const behest = new Behest({ key: process.env.BEHEST_KEY });
export async function Token({ userId, topic }: { userId: string; topic: string }) {
  const { token } = await behest.auth.mint({ user_id: userId });
  return <Chat token={token} topic={topic} />;
}
