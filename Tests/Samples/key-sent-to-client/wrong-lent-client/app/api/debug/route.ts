import { behest } from "@/lib/behest";

export function GET() {
  return Response.json({ gateway: behest.config }); // expect: key-sent-to-client
}
