import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import { Chat } from "./chat";
export default async function Page() {
  const client = new QueryClient();
  await client.prefetchQuery({ queryKey: ["config"], queryFn: async () => ({ key: process.env.BEHEST_BASE_URL }) });
  client.setQueryData(["cfg"], { key: process.env.BEHEST_BASE_URL });
  await client.prefetchQuery({ queryKey: ["models"], queryFn: async () => { const r = await fetch("https://acme.behest.app/v1/models", { headers: { Authorization: `Bearer ${process.env.BEHEST_KEY_READ}` } }); return r.json(); } });
  return <HydrationBoundary state={dehydrate(client)}><Chat /></HydrationBoundary>;
}
