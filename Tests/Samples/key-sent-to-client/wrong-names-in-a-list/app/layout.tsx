const PUBLIC = ["NEXT_PUBLIC_BEHEST_BASE_URL", "BEHEST_KEY"] as const; // expect: key-sent-to-client

export default function Layout({ children }: { children: React.ReactNode }) {
  const env = Object.fromEntries(PUBLIC.map((name) => [name, process.env[name]]));
  return (
    <html>
      <body>
        <script dangerouslySetInnerHTML={{ __html: `window.__ENV = ${JSON.stringify(env)}` }} />
        {children}
      </body>
    </html>
  );
}
