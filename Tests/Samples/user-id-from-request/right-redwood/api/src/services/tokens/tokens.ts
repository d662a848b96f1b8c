// Redwood's context holds the user that it verified; the other service is called by this one alone.
import { context } from "@redwoodjs/context";
import { tokenFor } from "src/services/behest/behest";

export const mintToken = async ({ topic }: { topic: string }) => {
  const token = await tokenFor({ swapper: context.currentUser.id });
  return `${topic}:${token}`;
};
