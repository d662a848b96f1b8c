// An action inside a component: what it captures stays the server's.
import { auth } from "../../auth";
import { Behest } from "@behest/client-ts";
import { Chat } from "./chat";

const behest = new Behest();

export default async function ChatPage() {
  const session = await auth();
  if (!session?.user?.id) return <p>Sign in</p>;
  const writer = session.user.id;

  async function open(form: FormData) {
    "use server";
    const { token } = await behest.auth.mint({ user_id: writer });
    return { topic: form.get("topic"), token };
  }

  return <Chat action={open} />;
}
