import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
export function Chat() { const { siteConfig } = useDocusaurusContext(); return <p>{String(siteConfig.customFields.behestKey)}</p>; } // expect: key-sent-to-client
