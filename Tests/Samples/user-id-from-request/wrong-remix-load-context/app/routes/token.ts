import type { LoaderFunctionArgs } from "@remix-run/node";
import { Behest } from "@behest/client-ts";

export const loader = ({ context }: LoaderFunctionArgs) =>
  new Behest().auth.mint({ user_id: context.vintner as string }); // expect: user-id-from-request
