import process from "process";

export function later() {
  const { BEHEST_KEY: key, ...rest } = process.env; // expect: key-sent-to-client
  return rest.NODE_ENV === "development" ? undefined : key;
}
