"use client";
import { useActionState } from "react";
import { join } from "./actions";

export function JoinForm() {
  const [state, action] = useActionState(join, {});
  return (
    <form action={action}>
      <input name="nickname" />
      <output>{state.token}</output>
    </form>
  );
}
