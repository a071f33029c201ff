// Which jobs of a CI system get a token for the ID token that the system gives them, so that no pipeline stores one.
import * as z from 'zod';
import { field } from '../field.ts';
import { defineResource } from '../resource.ts';
import { bool, count, httpsUrl, lines, oneOf, slug, text } from '../types.ts';

// A star anywhere else would look like a pattern and be none; alone it would take any value.
const claims = z
  .record(z.string(), text(1000).regex(/^([^*]+\*?)?$/, 'must hold "*" at its end alone, behind what it begins with'))
  .superRefine((map, context) => {
    const names = Object.keys(map);
    if (names.length === 0 || names.length > 20)
      context.addIssue({ code: 'custom', message: 'must name 1 to 20 claims' });
    if (!names.every((name) => /^[\w.:/-]{1,100}$/.test(name)))
      context.addIssue({
        code: 'custom',
        message: 'names a claim with other characters than letters, digits and _.:/-',
      });
  });

export const oidcTrust = defineResource({
  kind: 'oidc_trust',
  description:
    'Which jobs of a CI system get a token: each exchanges the OIDC ID token it is given (`POST /v1/tokens:exchange`), and no secret is stored. Tokens that were given out are revoked when it is disabled or deleted.',
  attributes: {
    name: field(slug, {
      description: 'Unique in the installation; the name of the tokens.',
      requires_replace: true,
      example: 'mail-apply',
    }),
    admin: field(slug, {
      description:
        'The admin whose subtree the tokens reach. Null: the installation, for which only a token of the installation may say so.',
      optional: true,
      references: { kind: 'admin' },
      requires_replace: true,
    }),
    description: field(text(200), { description: 'Which pipeline it is for.', optional: true }),
    issuer: field(httpsUrl, { description: 'Who signs the ID tokens: an https URL, exactly as in `iss`.' }),
    audience: field(text(255), { description: 'Whom they are made for: exactly as in `aud`.' }),
    claims: field(claims, {
      description:
        'Further claims and the value each must have, exactly or, with `*` at its end, as a beginning: `repository`, `ref`, `sub`. At least one; of an issuer that everybody may use, one that names your organisation there.',
    }),
    access: field(oneOf('read', 'write'), {
      description: 'What the tokens may do: `read` (reads and dry runs, for plans) or `write`. Default `read`.',
      default: 'read',
    }),
    max_seconds: field(count(60, 86_400), {
      description: 'How long the tokens live at most, in seconds. Default 900.',
      default: 900,
    }),
    jwks: field(lines(65_536), {
      description:
        'The public keys of the issuer as JSON (RFC 7517), where the control plane cannot reach it. Null: fetched as `/.well-known/openid-configuration` of the issuer says.',
      optional: true,
    }),
    enabled: field(bool, { description: 'Whether ID tokens are exchanged. Default true.', default: true }),
  },
  example: {
    name: 'mail-apply',
    admin: 'acme',
    issuer: 'https://token.actions.githubusercontent.com',
    audience: 'https://mail.example.com',
    claims: { repository: 'acme/mail', ref: 'refs/heads/main' },
    access: 'write',
  },
});
