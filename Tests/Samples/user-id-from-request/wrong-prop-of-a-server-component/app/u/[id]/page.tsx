import { Token } from "../../token";
export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <Token userId={id} />;
}
