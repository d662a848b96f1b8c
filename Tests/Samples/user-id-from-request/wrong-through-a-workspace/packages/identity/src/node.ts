import { picker } from "#names";

export const whoPicks = (body: Record<string, string>) => body[picker];
