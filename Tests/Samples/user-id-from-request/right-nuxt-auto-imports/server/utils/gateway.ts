import { Behest } from "@behest/client-ts";

// The same with the session's user.
export const useGateway = () => new Behest({ key: useRuntimeConfig().behestKey });

export function mintFor(id: string) {
  return useGateway().auth.mint({ user_id: id });
}
