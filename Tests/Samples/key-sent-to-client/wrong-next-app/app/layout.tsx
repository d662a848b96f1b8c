import { Providers } from "./providers";
export default function Layout({ children }: { children: React.ReactNode }) {
  const env = { AI: process.env.BEHEST_API_KEY }; // expect: key-sent-to-client
  return <html><body><Providers env={env}>{children}</Providers></body></html>;
}
