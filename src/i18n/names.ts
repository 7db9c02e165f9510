/** Closed sets of names that the interface has words for. */

export const AUDIENCES = ['citizen', 'civil-servant', 'soldier', 'politician', 'journalist', 'administrator'] as const;
/** Kinds of readers, in the order in which pages list them. */
export type Audience = (typeof AUDIENCES)[number];

export const URGENCIES = ['urgent', 'normal'] as const;
export type Urgency = (typeof URGENCIES)[number];

export const TOPICS = ['account-takeover', 'phishing', 'espionage', 'malware', 'edge-devices'] as const;
export type Topic = (typeof TOPICS)[number];

export const KINDS = ['domain-name', 'url', 'ipv4-addr', 'ipv6-addr', 'email-addr', 'user-account', 'file', 'directory', 'rule', 'pattern'] as const;
/** What an indicator points at; `rule` is a detection rule (YARA, Suricata …), `pattern` a STIX pattern of several values. */
export type Kind = (typeof KINDS)[number];

export const CONFIDENCES = ['none', 'low', 'medium', 'high'] as const;
/** Confidence in words, as STIX 2.1 appendix A divides its scale of 0 to 100. */
export type Confidence = (typeof CONFIDENCES)[number];

export const SCOPES = ['block', 'alert', 'hunt'] as const;
/** How a partner may use an indicator: block what matches, raise an alert, or only look for it in old records. */
export type Scope = (typeof SCOPES)[number];
