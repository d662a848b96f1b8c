import { redirect } from "next/navigation";
import { auth } from "../auth";
import { Token } from "./token";
export default async function Page() {
  const session = await auth();
  if (!session?.user?.id) redirect("/login");
  return <Token userId={session.user.id} topic="x" />;
}
