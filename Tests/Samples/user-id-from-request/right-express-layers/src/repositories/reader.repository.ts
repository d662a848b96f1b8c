import { PrismaClient } from "@prisma/client";

const prisma = new PrismaClient();

export class ReaderRepository {
  findById(id: string) {
    return prisma.reader.findUnique({ where: { id } });
  }
}
