import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

const behest = new Behest();

self.onmessage = async ({ data }) => {
  const user_id = crypto.randomUUID();
  const { token } = await behest.auth.mint({ user_id });
  self.postMessage(`${data}: ${token}`);
};
