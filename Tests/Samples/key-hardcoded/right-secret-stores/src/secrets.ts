import { SecretsManager } from "@aws-sdk/client-secrets-manager";

const manager = new SecretsManager({});

export async function secret(id: string): Promise<string> {
  const { SecretString } = await manager.getSecretValue({ SecretId: id });
  if (!SecretString) throw new Error(`no secret ${id}`);
  return SecretString;
}
