/**
 * Outlook makes the policy called `default` itself (§11), and roosterjs needs one to parse a paste.
 * A window the page scripts into has a realm, and so a policy, of its own.
 */
interface PolicyFactory {
  createPolicy(name: string, rules: Record<string, (text: string) => string>): unknown;
}

export function makeDefaultPolicy(realm: Window): void {
  const factory = (realm as Window & { trustedTypes?: PolicyFactory }).trustedTypes;
  factory?.createPolicy('default', {
    createHTML: (text) => text.replaceAll(/<script\b[\s\S]*?<\/script>/gi, ''),
  });
}
