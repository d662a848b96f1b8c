export type Env = { Variables: { user: { id: string; plan?: number } | null } };
