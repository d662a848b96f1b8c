import { ChatBox } from "@/components/chat-box";
import { behest } from "@/lib/ai";
export default async function Page() {
  const usage = await behest.models.list();
  return <ChatBox total={usage.total} />;
}
