import { Account, Client } from "node-appwrite";
import { cookies } from "next/headers";
import { StackServerApp } from "@stackframe/stack";
import { behest } from "@/lib/behest";

const stack = new StackServerApp({ tokenStore: "nextjs-cookie" });

export async function POST() {
  const client = new Client().setEndpoint(process.env.APPWRITE!).setProject(process.env.PROJECT!);
  client.setSession((await cookies()).get("session")!.value);
  const user = await new Account(client).get();
  return Response.json(await behest.auth.mint({ user_id: user.$id, tier: user.labels.includes("pro") ? 2 : 1 }));
}

export async function PUT() {
  const user = await stack.getUser({ or: "throw" });
  const tier = user.clientReadOnlyMetadata?.tier ?? user.serverMetadata?.tier ?? 1;
  return Response.json(await behest.auth.mint({ user_id: user.id, tier }));
}
