import { publicJSON } from "@/lib/http";
export const GET = () => publicJSON({ ok: true });
