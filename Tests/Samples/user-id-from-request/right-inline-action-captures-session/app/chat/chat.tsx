"use client";

export function Chat({ action }: { action: (form: FormData) => Promise<unknown> }) {
  return <form action={async (form) => { await action(form); }}><input name="topic" /></form>;
}
