export function AskBox({ tokenUrl }) {
  return <form action={tokenUrl} />;
}
