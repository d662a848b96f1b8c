"use client";

export function Chat(props: { action: (form: FormData) => unknown; resume: (form: FormData) => unknown }) {
  return <form action={async (form) => { await props.action(form); }}><input name="topic" /></form>;
}
