import { Behest } from "@behest/client-ts";

type Props = { params: Promise<{ potter: string }>; searchParams: Promise<{ as?: string }> };

export async function generateMetadata({ searchParams }: Props) {
  const behest = new Behest();
  const { as } = await searchParams;
  const title = await behest.chat.completions.create({ user_id: as, messages: [] }); // expect: user-id-from-request
  return { title: title.choices[0].message.content };
}

export default async function Page({ params }: Props) {
  const behest = new Behest();
  const { potter } = await params;
  const { token } = await behest.auth.mint({ user_id: potter }); // expect: user-id-from-request
  return <main data-token={token} />;
}
