// Appwrite and PocketBase: an administrator's look-up by the form's id, a record by the query's.
import { Account, Client, Users } from "node-appwrite";
import { cookies } from "next/headers";

const endpoint = () => new Client().setEndpoint(process.env.APPWRITE!).setProject(process.env.APPWRITE_PROJECT!);

export async function createSessionClient() {
  const client = endpoint();
  const session = (await cookies()).get("aw-session");
  if (!session?.value) throw new Error("No session");
  client.setSession(session.value);
  return { account: new Account(client) };
}

export function createAdminClient() {
  return { users: new Users(endpoint().setKey(process.env.APPWRITE_KEY!)) };
}
