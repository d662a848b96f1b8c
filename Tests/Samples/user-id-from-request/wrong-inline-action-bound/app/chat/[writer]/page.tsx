// What is bound to an action travels through the browser; so does its form.
import { Behest } from "@behest/client-ts";
import { Chat } from "../chat";

const behest = new Behest();

async function open(writer: string, form: FormData) { // from: user-id-from-request
  "use server";
  const { token } = await behest.auth.mint({ user_id: writer }); // expect: user-id-from-request
  return { topic: form.get("topic"), token };
}

async function resume(form: FormData) {
  "use server";
  await behest.auth.mint({ user_id: String(form.get("writer")) }); // expect: user-id-from-request
}

export default async function ChatPage({ params }: { params: Promise<{ writer: string }> }) {
  const { writer } = await params;
  return <Chat action={open.bind(null, writer)} resume={resume} />;
}
