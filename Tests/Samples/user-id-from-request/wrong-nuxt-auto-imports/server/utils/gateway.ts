import { Behest } from "@behest/client-ts";

// Nuxt adds the imports of what lies in `server/utils`.
export const useGateway = () => new Behest({ key: useRuntimeConfig().behestKey });

export function mintFor(id: string) {
  return useGateway().auth.mint({ user_id: id }); // expect: user-id-from-request
}
