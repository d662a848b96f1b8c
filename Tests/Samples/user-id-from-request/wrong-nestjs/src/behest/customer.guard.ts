import { CanActivate, ExecutionContext, Injectable } from "@nestjs/common";

// Takes the client's word for who it is.
@Injectable()
export class CustomerGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest();
    const id = request.headers["x-customer-id"]; // from: user-id-from-request
    request.customer = { id }; // via: user-id-from-request
    return Boolean(id);
  }
}
