export function AskBox({ options, children }) {
  return <form data-model={options.model}>{children}</form>;
}
