export default function Page() {
  return (
    <html lang="en">
      <head>
        {/* expect-next: key-sent-to-client */}
        <meta name="gateway" content={process.env.BEHEST_KEY} />
      </head>
    </html>
  );
}
