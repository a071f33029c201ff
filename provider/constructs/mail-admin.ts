// A tenant: an admin, and the domains and admins below it.
import { Construct } from 'constructs';
import { Admin, type AdminConfig } from '../cdktf/admin/index.js';
import { MailDomain, type MailDomainProps } from './mail-domain.ts';

export type MailAdminProps = Omit<AdminConfig, 'name'> & {
  /** Unique in the installation; default the construct's id. */
  readonly name?: string;
};

/** An admin (`postplane_admin`) to hang domains and admins below. */
export class MailAdmin extends Construct {
  /** The resource, for what these constructs do not cover: `resource.addOverride(...)`. */
  readonly resource: Admin;
  readonly #name: string;

  constructor(scope: Construct, id: string, props: MailAdminProps = {}) {
    super(scope, id);
    this.#name = props.name ?? id;
    this.resource = new Admin(this, 'resource', { ...props, name: this.#name });
  }

  /** Its name, to refer to. */
  get name(): string {
    return this.resource.name;
  }

  /** An admin below this one. */
  addAdmin(id: string, props: Omit<MailAdminProps, 'parent'> = {}): MailAdmin {
    return new MailAdmin(this, id, { ...props, parent: this.name });
  }

  /** A domain of this admin. */
  addDomain(domain: string, props: Omit<MailDomainProps, 'domain' | 'admin'> = {}): MailDomain {
    return new MailDomain(this, domain, { ...props, domain, admin: this.name }, { admin: this.#name });
  }
}
