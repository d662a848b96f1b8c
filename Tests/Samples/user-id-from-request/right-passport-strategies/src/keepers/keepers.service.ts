import { Injectable } from "@nestjs/common";
import { compare } from "bcrypt";
import { PrismaService } from "../prisma.service";

@Injectable()
export class KeepersService {
  constructor(private readonly prisma: PrismaService) {}

  async authenticate(email: string, password: string) {
    const keeper = await this.prisma.keeper.findUnique({ where: { email } });
    if (!keeper || !(await compare(password, keeper.hash))) return null;
    return { id: keeper.id, plan: keeper.plan };
  }
}
