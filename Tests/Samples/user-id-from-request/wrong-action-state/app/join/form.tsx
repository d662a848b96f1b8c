"use client";
import { useActionState } from "react";
import { join, renew, renewFor } from "./actions";

export function JoinForm({ member }: { member: string }) {
  const [joined, joinAction] = useActionState(join, {});
  const [renewed, renewAction] = useActionState(renew, { member });
  const [other, otherAction] = useActionState(renewFor.bind(null, member), {});
  return (
    <form action={joinAction}>
      <input name="nickname" />
      <button formAction={renewAction}>{renewed.token}</button>
      <button formAction={otherAction}>{other.token}</button>
      <output>{joined.token}</output>
    </form>
  );
}
