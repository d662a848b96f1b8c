export default function Ask() {
  const key = Deno.env.get("FRESH_PUBLIC_BEHEST_KEY"); // expect: key-in-public-env
  return <form data-key={key} />;
}
