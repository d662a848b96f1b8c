import { Chat } from "./chat";
import { config } from "@/lib/config";
export default async function Page() {
  return <Chat apiKey={process.env.BEHEST_KEY!} on={!!process.env.BEHEST_KEY} {...config} />; // expect: key-sent-to-client
}
