// What a server action returns is sent to the browser.
"use server";

export async function credentials() {
  const origin = process.env.BEHEST_BASE_URL;
  return { origin, secret: process.env.BEHEST_KEY }; // expect: key-sent-to-client
}
