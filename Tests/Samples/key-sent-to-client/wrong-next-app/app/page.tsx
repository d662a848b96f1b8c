import Chat from "./Chat";
import { getClientConfig } from "@/lib/config";
export default async function Page() {
  const cfg = getClientConfig();
  return <main><Chat config={cfg} /></main>;
}
