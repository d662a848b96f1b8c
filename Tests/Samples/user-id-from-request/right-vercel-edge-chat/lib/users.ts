import { compare } from "bcrypt";

interface Person {
  id: string;
  name: string;
  hash: string;
}

const PEOPLE = new Map<string, Person>();

export async function checkPassword(name: string, password: string) {
  const person = PEOPLE.get(name);
  if (!person) return null;
  return (await compare(password, person.hash)) ? person : null;
}
