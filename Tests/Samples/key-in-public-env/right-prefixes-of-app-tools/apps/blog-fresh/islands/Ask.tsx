export default function Ask() {
  return <form action={Deno.env.get("FRESH_PUBLIC_BEHEST_TOKEN_URL")} />;
}
