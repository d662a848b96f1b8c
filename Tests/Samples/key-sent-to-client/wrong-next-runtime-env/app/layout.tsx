import { EnvScript } from "next-runtime-env";
export default function L({ children }) {
  return <html><head><EnvScript env={{ BEHEST_KEY: process.env.BEHEST_KEY }} /></head><body>{children}</body></html>; // expect: key-sent-to-client
}
