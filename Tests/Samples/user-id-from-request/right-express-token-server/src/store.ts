export interface User {
  id: string;
  plan?: number;
}

const rows = new Map<string, User>();

export const users = {
  async byId(id: string): Promise<User | null> {
    return rows.get(id) ?? null;
  },
};
