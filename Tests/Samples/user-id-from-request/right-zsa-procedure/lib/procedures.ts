import { auth } from "@clerk/nextjs/server";
import { createServerActionProcedure } from "zsa";

export const authed = createServerActionProcedure().handler(async () => {
  const { userId } = await auth();
  if (!userId) throw new Error("User not authenticated");
  return { userId };
});
