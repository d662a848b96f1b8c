import { request } from "@umijs/max";

export function ask(content: string) {
  return request("https://ops.behest.app/v1/chat/completions", {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.UMI_APP_BEHEST_KEY}` }, // expect: key-in-public-env
    data: { messages: [{ role: "user", content }] },
  });
}
